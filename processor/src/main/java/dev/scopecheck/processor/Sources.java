package dev.scopecheck.processor;

import com.sun.source.util.Trees;
import dev.scopecheck.processor.collect.CallCollector;
import dev.scopecheck.processor.collect.RequirementCollector;
import dev.scopecheck.processor.model.CallSite;
import dev.scopecheck.processor.model.Evidence;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The sources of this compilation: what the rounds show of them, then what javac's analysis does. */
final class Sources {

    private final Elements elements;
    private final Optional<Trees> trees;
    private final Optional<CallCollector> calls;
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private boolean first = true;
    private RequirementCollector declarations;
    private boolean clear;

    /**
     * Reads with trees, where the compiler has any.
     *
     * @param library whether what private methods need is asked of those that call them
     */
    Sources(Elements elements, Types types, Optional<Trees> trees, boolean library) {
        this.elements = elements;
        this.trees = trees;
        this.calls = trees.map(known -> new CallCollector(known, elements, types, library));
        this.declarations = new RequirementCollector(trees);
    }

    void addRound(Collection<? extends Element> roots) {
        declarations.addRound(roots);
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named) {
                Set<String> names = root instanceof TypeElement ? types : packages;
                names.add(named.getQualifiedName().toString());
            }
        }
        if (first) {
            written.addAll(compiled());
            first = false;
        }
    }

    /**
     * An annotation may name what a later round generated; it is then read again. Without trees everything is, as javac
     * does not know the places of an earlier round's elements any more.
     */
    void endRounds(boolean errorRaised) {
        if (declarations.hasUnresolved() || trees.isEmpty()) {
            declarations = new RequirementCollector(trees);
            declarations.addRound(roots());
        }
        clear = !errorRaised && !declarations.hasUnresolved() && !declarations.lacksAnnotations(roots());
    }

    /** Adds what an analysed type calls; and all of it, if no round has shown it, which is then told. */
    boolean addAnalysed(TypeElement type) {
        String name = type.getQualifiedName().toString();
        boolean isNew = types.add(name);
        if (isNew) {
            written.add(name);
            declarations.addRound(List.of(type));
        }
        calls.ifPresent(collector -> collector.addType(type, declarations));
        return isNew;
    }

    /** The qualified names of the types of all rounds. */
    Set<String> types() {
        return Set.copyOf(types);
    }

    /** What the rounds have shown, as places name it: types, and packages by their {@code package-info}. */
    Set<String> compiled() {
        Set<String> names = new LinkedHashSet<>(types);
        packages.forEach(name -> names.add(name + ".package-info"));
        return names;
    }

    /** What of it no processor has generated. */
    Set<String> written() {
        return Set.copyOf(written);
    }

    /** Whether all that the rounds have shown could be resolved. */
    boolean areClear() {
        return clear;
    }

    /** What was seen so far, be it all or not. */
    Evidence soFar() {
        return declarations.evidence(false);
    }

    /** What the rounds have shown, and no calls: so it is not all. */
    Evidence declarations() {
        return declarations.evidence(clear && calls.isPresent());
    }

    /**
     * The declarations and the calls.
     *
     * @param all whether every type was analysed
     */
    Evidence withCalls(boolean all) {
        List<CallSite> sites = calls.map(CallCollector::callSites).orElse(List.of());
        boolean resolved = calls.filter(CallCollector::hasUnresolved).isEmpty();
        return declarations.evidence(false).with(sites, all && clear && resolved);
    }

    private List<Element> roots() {
        Stream<Element> all = Stream.concat(
                types.stream().flatMap(name -> Optional.<Element>ofNullable(elements.getTypeElement(name)).stream()),
                packages.stream()
                        .flatMap(name -> Optional.<Element>ofNullable(elements.getPackageElement(name)).stream()));
        return all.toList();
    }
}
