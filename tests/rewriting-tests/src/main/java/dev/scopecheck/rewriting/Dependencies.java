package dev.scopecheck.rewriting;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Which of the sources cannot be compiled without which others. */
final class Dependencies {

    private final Code code;
    private final Map<Element, Source> declaring = new HashMap<>();
    private final Map<Source, Set<Source>> needed = new LinkedHashMap<>();

    Dependencies(Code code) {
        this.code = code;
        for (Source source : code.sources()) {
            TreePath unit = new TreePath(code.unit(source));
            code.unit(source)
                    .getTypeDecls()
                    .forEach(type -> declaring.put(code.trees().getElement(new TreePath(unit, type)), source));
        }
        code.sources().forEach(source -> needed.put(source, direct(source)));
    }

    private Set<Source> direct(Source source) {
        Set<Source> direct = new LinkedHashSet<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (tree != null && getCurrentPath() != null) {
                    add(code.trees().getElement(new TreePath(getCurrentPath(), tree)), direct);
                }
                return super.scan(tree, null);
            }
        }.scan(code.unit(source), null);
        String packaged = code.unit(source).getPackage() == null
                ? ""
                : code.unit(source).getPackage().getPackageName().toString();
        code.sources().stream()
                .filter(other -> other.isInfo() && other.text().contains("package " + packaged + ";"))
                .forEach(direct::add);
        return direct;
    }

    /** The file of the outermost type, and for the class of constants those that ask for it. */
    private void add(Element element, Set<Source> direct) {
        Stream.iterate(element, one -> one != null && !(one instanceof PackageElement), Element::getEnclosingElement)
                .reduce((inner, outer) -> outer)
                .ifPresent(outermost -> {
                    if (declaring.containsKey(outermost)) {
                        direct.add(declaring.get(outermost));
                    } else if (outermost.getSimpleName().contentEquals("AddonScopes")) {
                        code.sources().stream()
                                .filter(Dependencies::asksForConstants)
                                .forEach(direct::add);
                    }
                });
    }

    static boolean asksForConstants(Source source) {
        return source.text().contains("@AddonDescriptor") || source.text().contains(".AddonDescriptor");
    }

    /** With all that it needs, directly or not. */
    Set<Source> closure(Source source) {
        Set<Source> closure = new HashSet<>(Set.of(source));
        Deque<Source> open = new ArrayDeque<>(closure);
        while (!open.isEmpty()) {
            needed.get(open.remove()).stream().filter(closure::add).forEach(open::add);
        }
        return closure;
    }
}
