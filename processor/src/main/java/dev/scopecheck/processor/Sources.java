package dev.scopecheck.processor;

import com.sun.source.util.Trees;
import dev.scopecheck.processor.collect.RequirementCollector;
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

/** The sources of this compilation, round by round. */
final class Sources {

    private final Elements elements;
    private final Optional<Trees> trees;
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private RequirementCollector collector;

    Sources(Elements elements, Optional<Trees> trees) {
        this.elements = elements;
        this.trees = trees;
        this.collector = new RequirementCollector(trees);
    }

    void addRound(Collection<? extends Element> roots) {
        collector.addRound(roots);
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named) {
                Set<String> names = root instanceof TypeElement ? types : packages;
                names.add(named.getQualifiedName().toString());
            }
        }
    }

    /** What was seen so far, be it all or not. */
    Evidence soFar() {
        return collector.evidence(false);
    }

    /** What was seen in all rounds. An annotation may name what a later round generated; it is then read again. */
    Evidence afterLastRound(boolean errorRaised) {
        if (collector.hasUnresolved()) {
            collector = new RequirementCollector(trees);
            collector.addRound(roots());
        }
        return collector.evidence(!errorRaised && !collector.hasUnresolved() && !collector.lacksAnnotations(roots()));
    }

    private List<Element> roots() {
        Stream<Element> all = Stream.concat(
                types.stream().flatMap(name -> Optional.<Element>ofNullable(elements.getTypeElement(name)).stream()),
                packages.stream()
                        .flatMap(name -> Optional.<Element>ofNullable(elements.getPackageElement(name)).stream()));
        return all.toList();
    }
}
