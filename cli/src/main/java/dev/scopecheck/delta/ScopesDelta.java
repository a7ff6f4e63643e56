package dev.scopecheck.delta;

import dev.scopecheck.processor.model.CallSite;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.ScopeRequirement;
import dev.scopecheck.processor.model.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is different in the scopes of two releases. A wider consent is what customers are asked to accept again.
 *
 * @param came what only the later one asks for
 * @param went what only the earlier one asks for
 * @param kept what both ask for
 */
public record ScopesDelta(List<Change> came, List<Change> went, List<String> kept) {

    /**
     * A scope that came or went.
     *
     * @param uses what requires it in the release that asks for it, in the order of the sources
     * @param known whether it is known what requires it
     */
    public record Change(String scope, List<ChangedUse> uses, boolean known) {}

    /**
     * What requires a scope.
     *
     * @param changed whether the other release has no such use of it, as far as that is known
     */
    public record ChangedUse(Use use, boolean changed) {}

    /** From an earlier to a later release. */
    public static ScopesDelta between(Release before, Release after) {
        return new ScopesDelta(
                changes(after, before),
                changes(before, after),
                after.scopes().stream().filter(before.scopes()::contains).toList());
    }

    private static List<Change> changes(Release release, Release other) {
        return release.scopes().stream()
                .filter(scope -> !other.scopes().contains(scope))
                .map(scope -> change(scope, release.evidence(), other.evidence()))
                .toList();
    }

    private static Change change(String scope, Optional<Evidence> evidence, Optional<Evidence> other) {
        Set<String> known = other.stream()
                .flatMap(all -> uses(all, scope))
                .map(ScopesDelta::identity)
                .collect(Collectors.toSet());
        List<ChangedUse> uses = evidence.stream()
                .flatMap(all -> uses(all, scope))
                .map(use -> new ChangedUse(use, other.isPresent() && !known.contains(identity(use))))
                .toList();
        return new Change(scope, uses, evidence.isPresent());
    }

    private static Stream<Use> uses(Evidence evidence, String scope) {
        return Stream.concat(
                        evidence.uses().stream(),
                        evidence.directCalls().stream().map(CallSite::use))
                .filter(use -> use.requirement() instanceof ScopeRequirement scopes
                        && scopes.names().stream().anyMatch(name -> name.name().equals(scope)))
                .sorted(Comparator.comparing(use -> use.requirement().place()));
    }

    /** The same use in another release may stand in another line. */
    private static String identity(Use use) {
        return use.requirement().place().type() + " " + use.subject() + " "
                + use.requirement().place().element();
    }
}
