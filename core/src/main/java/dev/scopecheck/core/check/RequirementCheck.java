package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.EmptyRequirement;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnknownScope;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.NearestName;
import dev.scopecheck.core.model.ScopeName;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Subject;
import dev.scopecheck.core.model.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
        List<Use> written = written(evidence);
        List<Finding> findings = new ArrayList<>(unknown(written));
        for (Use use : written) {
            boolean empty = use.requirement() instanceof ScopeRequirement scopes
                    && scopes.names().isEmpty()
                    && scopes.clear();
            if (empty && !use.place().suppresses(Code.EMPTY_REQUIREMENT.text())) {
                findings.add(new EmptyRequirement(subject(use), use.place()));
            }
        }
        return findings;
    }

    private static List<Use> written(Evidence evidence) {
        List<Use> written = new ArrayList<>(evidence.definitions());
        Set<String> defined = new HashSet<>();
        for (Use definition : evidence.definitions()) {
            defined.add(definition.subject().name());
        }
        for (Use use : evidence.uses()) {
            if (!defined.contains(use.via())) {
                written.add(use);
            }
        }
        return written;
    }

    private static Subject subject(Use use) {
        return use.via().isEmpty() ? use.subject() : new Subject(Subject.Kind.ANNOTATION_TYPE, use.via());
    }

    private void addUnknown(List<ScopeName> names, Map<String, List<SourcePlace>> places) {
        for (ScopeName name : names) {
            if (!vocabulary.knows(name.name()) && !name.place().suppresses(Code.UNKNOWN_SCOPE.text())) {
                places.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(name.place());
            }
        }
    }

    private List<Finding> unknown(List<Use> uses) {
        Map<String, List<SourcePlace>> places = new TreeMap<>();
        for (Use use : uses) {
            if (use.requirement() instanceof ScopeRequirement scopes) {
                addUnknown(scopes.names(), places);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<SourcePlace>> entry : places.entrySet()) {
            findings.add(unknown(entry.getKey(), entry.getValue()));
        }
        return findings;
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
