package dev.scopecheck.rewriting;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All classes of a package and folder in one file, but for public ones, whose files are called what they are. */
final class AllInOne implements Rewriting {

    @Override
    public String label() {
        return "all-in-one";
    }

    @Override
    public Plan rewrite(Code code) {
        Map<Path, List<Source>> groups = code.sources().stream()
                .filter(source -> isMovable(code, source))
                .collect(Collectors.groupingBy(source -> source.path().getParent(), TreeMap::new, Collectors.toList()));
        groups.values().removeIf(group -> group.size() < 2);
        if (groups.isEmpty()) {
            return new Plan.NotApplicable("no folder with two files without public class");
        }
        List<Source> moved = groups.values().stream().flatMap(List::stream).toList();
        List<Rewritten> files = new ArrayList<>(code.sources().stream()
                .filter(source -> !moved.contains(source))
                .map(Rewritten::unchanged)
                .toList());
        groups.values().forEach(group -> files.add(joined(code, group)));
        return new Plan.Files(files);
    }

    private static boolean isMovable(Code code, Source source) {
        List<? extends Tree> types = code.unit(source).getTypeDecls();
        return !source.isInfo()
                && !types.isEmpty()
                && types.stream()
                        .noneMatch(type -> source.text()
                                .substring(code.start(source, type), code.end(source, type))
                                .matches("(?s)(@\\S+\\s+)*public .*"));
    }

    private static Rewritten joined(Code code, List<Source> group) {
        List<Piece> pieces = new ArrayList<>();
        Source first = group.get(0);
        PackageTree name = code.unit(first).getPackage();
        pieces.add(first.part(code.start(first, name), code.end(first, name)));
        TreeSet<String> imports = new TreeSet<>();
        for (Source source : group) {
            for (ImportTree imported : code.unit(source).getImports()) {
                imports.add(source.text().substring(code.start(source, imported), code.end(source, imported)));
            }
        }
        pieces.add(new Piece(first, 0, 0, "\n" + String.join("\n", imports) + "\n", false));
        for (Source source : group) {
            int start = code.start(source, code.unit(source).getTypeDecls().get(0));
            pieces.add(source.part(start, source.text().length()));
            pieces.add(new Piece(source, source.text().length(), source.text().length(), "\n", false));
        }
        return new Rewritten(first.path(), pieces);
    }
}
