package dev.scopecheck.processor.check;

import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.finding.EmptyRequirement;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.UnknownScope;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.NearestName;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import dev.scopecheck.processor.model.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The annotations by themselves: names that are no scopes, and annotations that name none.
 *
 * <p>What a composed annotation carries is reported where that annotation is declared if this is in the same sources,
 * else where it is used.
 */
final class RequirementCheck {

    private final Vocabulary vocabulary;

    RequirementCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Finding> findings(Evidence evidence) {
        Set<String> defined = evidence.definitions().stream()
                .map(definition -> definition.subject().name())
                .collect(Collectors.toSet());
        List<Use> written = Stream.concat(
                        evidence.definitions().stream(),
                        evidence.uses().stream().filter(use -> !defined.contains(use.via())))
                .toList();
        List<Finding> findings = new ArrayList<>(unknown(written));
        written.stream()
                .filter(use ->
                        use.requirement().names().isEmpty() && use.requirement().clear())
                .filter(use -> !use.requirement().place().suppresses(Code.EMPTY_REQUIREMENT.text()))
                .map(use -> new EmptyRequirement(subject(use), use.requirement().place()))
                .forEach(findings::add);
        return findings;
    }

    private static Subject subject(Use use) {
        return use.via().isEmpty() ? use.subject() : new Subject("@interface", use.via());
    }

    private List<Finding> unknown(List<Use> uses) {
        Map<String, List<SourcePlace>> places = new TreeMap<>();
        uses.stream()
                .flatMap(use -> use.requirement().names().stream())
                .filter(name -> !vocabulary.knows(name.name()))
                .filter(name -> !name.place().suppresses(Code.UNKNOWN_SCOPE.text()))
                .forEach(name -> places.computeIfAbsent(name.name(), key -> new ArrayList<>())
                        .add(name.place()));
        return places.entrySet().stream()
                .map(entry -> unknown(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding unknown(String name, List<SourcePlace> places) {
        List<SourcePlace> sorted = places.stream().sorted().distinct().toList();
        return new UnknownScope(
                name,
                vocabulary.platform(),
                vocabulary.known(),
                NearestName.find(name, vocabulary.known()),
                sorted.get(0),
                sorted.subList(1, sorted.size()));
    }
}
