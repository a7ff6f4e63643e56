package dev.scopecheck.core.check;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.ConflictingDescriptors;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.LateRequirement;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every judgement of Scopecheck: evidence and descriptor in, findings out, in no particular order. */
public final class ScopeRules {

    private final ScopeCatalog vocabulary;
    private final String userTokens;

    /** Judges by what is known of this platform. */
    public ScopeRules(Platform platform) {
        this.vocabulary = ScopeCatalog.of(platform);
        this.userTokens = platform.userTokensPointer();
    }

    /** What is wrong with the annotations, whatever the descriptor says. */
    public List<Finding> annotations(Evidence evidence) {
        List<Finding> findings = new ArrayList<>(new RequirementRules(vocabulary).findings(evidence));
        if (evidence.namesEndpoints()) {
            findings.addAll(new EndpointRules(vocabulary).findings(evidence));
        }
        findings.addAll(UnknownSuppressionRule.findings(evidence));
        List<DescriptorReference> references = evidence.references();
        if (references.size() > 1) {
            List<SourcePlace> places =
                    references.stream().map(DescriptorReference::place).sorted().toList();
            List<String> names = references.stream()
                    .map(DescriptorReference::name)
                    .sorted()
                    .distinct()
                    .toList();
            findings.add(new ConflictingDescriptors(names, places.get(0), places.subList(1, places.size())));
        }
        return findings;
    }

    /**
     * What the descriptor declares against what the code requires.
     *
     * @param unused the severity of unused scopes; none where they are not to be reported
     */
    public List<Finding> declared(Evidence evidence, Descriptor descriptor, Optional<Severity> unused) {
        List<String> names = new ArrayList<>();
        for (DeclaredScope scope : descriptor.scopes()) {
            names.add(scope.name());
        }
        Set<String> declared = vocabulary.meant(names);
        List<Need> needs = Need.of(evidence, vocabulary);
        List<Finding> findings = new ArrayList<>(new DescriptorRules(vocabulary).findings(descriptor));
        findings.addAll(new MissingScopeRule(vocabulary).findings(ofAddOn(needs, descriptor), declared, descriptor));
        if (unused.isPresent() && evidence.complete() && Need.allClear(evidence, vocabulary)) {
            RedundantScopes spare = RedundantScopes.of(declared, needs, evidence.recognisedCalls(), vocabulary);
            findings.addAll(UnusedScopeRule.findings(spare, descriptor, unused.get()));
        }
        return findings;
    }

    /** The needs that scopes can meet: where only a person's token helps, none does. */
    private List<Need> ofAddOn(List<Need> needs, Descriptor descriptor) {
        EndpointRules endpoints = new EndpointRules(vocabulary);
        return asksPersons(descriptor)
                ? needs
                : needs.stream()
                        .filter(need -> !endpoints.isForPersonsAlone(need))
                        .toList();
    }

    private boolean asksPersons(Descriptor descriptor) {
        return userTokens.isEmpty() || descriptor.has(userTokens);
    }

    /** The calls that the add-on's own token cannot make, unless its descriptor asks persons for theirs. */
    public List<Finding> forPersonsAlone(Evidence evidence, Descriptor descriptor) {
        return !evidence.namesEndpoints() || asksPersons(descriptor)
                ? List.of()
                : new EndpointRules(vocabulary).forPersonsAlone(evidence, Descriptor.path(userTokens));
    }

    /**
     * The list of scopes that the descriptor ought to have, in the order in which it ought to have them.
     *
     * @param drop whether what is not needed is to go; where not everything was seen, it stays all the same
     */
    public List<String> repaired(Evidence evidence, Descriptor descriptor, boolean drop) {
        List<Need> missing = ofAddOn(Need.of(evidence, vocabulary), descriptor);
        return new DescriptorRepair(vocabulary, missing).scopes(evidence, descriptor, drop);
    }

    /**
     * Why these scopes are there, and what they do not let through.
     *
     * @param scopes without repetition, in the order in which they are to be explained
     */
    public Explanation explained(Evidence evidence, List<String> scopes) {
        return new Explainer(vocabulary).explain(evidence, scopes);
    }

    /** The calls that the scopes of a generated descriptor do not let through. */
    public List<Finding> uncovered(Evidence evidence, Collection<String> required) {
        return new MissingScopeRule(vocabulary).uncovered(Need.ofCalls(evidence.directCalls(), vocabulary), required);
    }

    /** The calls of a library that its own annotations do not tell its users of. */
    public List<Finding> undeclared(Evidence evidence) {
        return new UndeclaredRequirementRule(vocabulary).findings(evidence);
    }

    /** The requests to endpoints of which no annotation tells. */
    public List<Finding> unannotated(Evidence evidence, Severity severity) {
        return UnannotatedCallRule.findings(evidence, vocabulary.platform(), severity);
    }

    /** The smallest set of scopes that the code's declarations can do with. */
    public MinimalScopes required(Evidence evidence) {
        return smallest(Need.of(evidence.uses(), vocabulary));
    }

    /** The smallest set of scopes that the code can do with, its calls included. */
    public MinimalScopes needed(Evidence evidence) {
        return smallest(Need.of(evidence, vocabulary));
    }

    private MinimalScopes smallest(List<Need> needs) {
        SortedSet<Clause> clauses = new TreeSet<>();
        for (Need need : needs) {
            clauses.add(need.clause());
        }
        return MinimalScopes.find(clauses, vocabulary.byPower());
    }

    /**
     * The scopes that are required but were not yet when the constants class was written.
     *
     * @param written what that class holds
     * @param required what it ought to hold
     */
    public List<Finding> late(Evidence evidence, Collection<String> written, Collection<String> required) {
        Set<String> late = new TreeSet<>(required);
        late.removeAll(written);
        List<Need> needs = Need.of(evidence.uses(), vocabulary);
        return late.stream()
                .flatMap(scope -> needs.stream()
                        .filter(need -> need.clause().alternatives().contains(scope))
                        .filter(need -> !need.clause().isMetBy(written))
                        .filter(need -> !need.place().suppresses(Code.LATE_REQUIREMENT.text()))
                        .min(Comparator.comparing(Need::place))
                        .map(need -> (Finding) new LateRequirement(scope, need.subject(), need.place()))
                        .stream())
                .toList();
    }
}
