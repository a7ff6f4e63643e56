package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.EmptyRequirement;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnknownScope;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.SpellingSuggestion;
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
final class RequirementRules {

    private final ScopeCatalog vocabulary;

    RequirementRules(ScopeCatalog vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Finding> findings(Evidence evidence) {
        List<RequirementUse> written = written(evidence);
        List<Finding> findings = new ArrayList<>(unknown(written));
        for (RequirementUse use : written) {
            boolean empty = use.requirement() instanceof ScopeRequirement scopes
                    && scopes.names().isEmpty()
                    && scopes.clear();
            if (empty && !use.place().suppresses(Code.EMPTY_REQUIREMENT.text())) {
                findings.add(new EmptyRequirement(subject(use), use.place()));
            }
        }
        return findings;
    }

    private static List<RequirementUse> written(Evidence evidence) {
        List<RequirementUse> written = new ArrayList<>(evidence.definitions());
        Set<String> defined = new HashSet<>();
        for (RequirementUse definition : evidence.definitions()) {
            defined.add(definition.subject().name());
        }
        for (RequirementUse use : evidence.uses()) {
            if (!defined.contains(use.via())) {
                written.add(use);
            }
        }
        return written;
    }

    private static ElementName subject(RequirementUse use) {
        return use.via().isEmpty() ? use.subject() : new ElementName(ElementName.Kind.ANNOTATION_TYPE, use.via());
    }

    private void addUnknown(List<ScopeReference> names, Map<String, List<SourcePlace>> places) {
        for (ScopeReference name : names) {
            if (!vocabulary.knows(name.name()) && !name.place().suppresses(Code.UNKNOWN_SCOPE.text())) {
                places.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(name.place());
            }
        }
    }

    private List<Finding> unknown(List<RequirementUse> uses) {
        Map<String, List<SourcePlace>> places = new TreeMap<>();
        for (RequirementUse use : uses) {
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
                SpellingSuggestion.find(name, vocabulary.known()),
                sorted.get(0),
                sorted.subList(1, sorted.size()));
    }
}
