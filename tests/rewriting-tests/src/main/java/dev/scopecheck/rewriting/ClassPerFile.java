package dev.scopecheck.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each class in a file of its own. */
final class ClassPerFile implements Rewriting {

    @Override
    public String label() {
        return "class-per-file";
    }

    @Override
    public Plan rewrite(Code code) {
        List<Rewritten> files = code.sources().stream()
                .flatMap(source -> split(code, source).stream())
                .toList();
        Set<Path> paths = files.stream().map(Rewritten::path).collect(Collectors.toSet());
        if (files.size() == code.sources().size()) {
            return new Plan.NotApplicable("no file with two classes");
        }
        return paths.size() < files.size()
                ? new Plan.NotApplicable("a file is already called what the class is")
                : new Plan.Files(files);
    }

    private static List<Rewritten> split(Code code, Source source) {
        CompilationUnitTree unit = code.unit(source);
        List<ClassTree> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
        if (types.size() < 2 || source.isInfo()) {
            return List.of(Rewritten.unchanged(source));
        }
        String own = source.fileName().replace(".java", "");
        Tree kept = types.stream()
                .filter(type -> type.getSimpleName().contentEquals(own))
                .findFirst()
                .orElse(types.get(0));
        List<Rewritten> files = new ArrayList<>();
        for (ClassTree type : types) {
            Path path =
                    type.equals(kept) ? source.path() : source.path().resolveSibling(type.getSimpleName() + ".java");
            files.add(new Rewritten(
                    path,
                    List.of(
                            source.part(0, code.start(source, types.get(0))),
                            source.part(code.start(source, type), code.end(source, type)),
                            new Piece(source, code.end(source, type), code.end(source, type), "\n", false))));
        }
        return files;
    }
}
