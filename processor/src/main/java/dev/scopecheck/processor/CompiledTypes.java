package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.PackageInfoNames;
import dev.scopecheck.processor.host.SourceRoots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The types and packages of this compilation: their names, their elements and the folders of their sources. */
final class CompiledTypes {

    private final Elements elements;
    private final SourceRoots roots;
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private Set<String> firstTypes = Set.of();
    private boolean first = true;

    CompiledTypes(Elements elements, Optional<Trees> trees) {
        this.elements = elements;
        this.roots = new SourceRoots(trees);
    }

    void addRound(Collection<? extends Element> shown) {
        for (Element root : shown) {
            if (root instanceof QualifiedNameable named) {
                Set<String> names = root instanceof TypeElement ? types : packages;
                names.add(named.getQualifiedName().toString());
            }
        }
        if (first) {
            written.addAll(names());
            firstTypes = types();
            first = false;
        }
    }

    /**
     * Adds a type that javac has analysed.
     *
     * @return whether no round has shown it
     */
    boolean addAnalysed(String name, CompilationUnitTree file) {
        if (firstTypes.contains(name)) {
            roots.note(name, file);
        }
        boolean added = types.add(name);
        if (added) {
            written.add(name);
        }
        return added;
    }

    /** Returns the qualified names of the types of all rounds. */
    Set<String> types() {
        return Set.copyOf(types);
    }

    /** Returns the names as places have them: types, and packages by their {@code package-info}. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(types);
        for (String name : packages) {
            names.add(PackageInfoNames.of(name));
        }
        return names;
    }

    /** Returns the names of the types and packages that no processor has generated. */
    Set<String> written() {
        return Set.copyOf(written);
    }

    /** Returns the folders in which the sources of the first round start: no processor has generated these. */
    List<Path> sourceRoots() {
        return roots.of(firstTypes, this::element);
    }

    /** Returns whether the sources are tests, which are not shipped. */
    boolean areOfTests() {
        return roots.areOfTests(firstTypes, this::element);
    }

    /** Returns the elements of all types and packages. */
    List<Element> elements() {
        List<Element> found = new ArrayList<>();
        for (String name : names()) {
            Optional<Element> element = element(name);
            if (element.isPresent()) {
                found.add(element.get());
            }
        }
        return found;
    }

    /** Finds the type of this name, or the package of this {@code package-info}. */
    Optional<Element> element(String name) {
        return Optional.ofNullable(
                PackageInfoNames.isOne(name)
                        ? elements.getPackageElement(PackageInfoNames.packageName(name))
                        : elements.getTypeElement(name));
    }

    /** Finds the first type of this compilation. */
    Optional<String> firstType() {
        return types.isEmpty() ? Optional.empty() : Optional.of(types.iterator().next());
    }

    /**
     * Returns whether the compiled types see another one.
     *
     * <p>One module is asked, if there are any: javac takes long to look for what is not there in all of them.
     */
    boolean see(String type) {
        Optional<Element> shown = firstType().flatMap(this::element);
        if (shown.isEmpty()) {
            return false;
        }
        ModuleElement module = elements.getModuleOf(shown.get());
        return module == null ? elements.getTypeElement(type) != null : elements.getTypeElement(module, type) != null;
    }

    /** Finds the name of a type's module; nothing where that module has no name. */
    Optional<String> moduleOf(String type) {
        return element(type)
                .map(elements::getModuleOf)
                .filter(module -> !module.isUnnamed())
                .map(module -> module.getQualifiedName().toString());
    }
}
