package dev.scopecheck.commands.diff;

import dev.scopecheck.core.check.Explanation;
import dev.scopecheck.core.check.Explanation.Grounds;
import dev.scopecheck.core.check.Explanation.Requirers;
import dev.scopecheck.core.check.Need;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What requires the scopes of a release, by the same explanation that its report page shows.
 *
 * @param explanation nothing where only the scopes are known
 * @param gap why the explanation may not be the whole one; empty where it is
 */
public record ChangeReason(Optional<Explanation> explanation, Optional<String> gap) {

    /** No explanation, as there is no report. */
    public static ChangeReason unknown() {
        return new ChangeReason(Optional.empty(), Optional.empty());
    }

    /** Returns whether everything that requires a scope is known. */
    boolean isWhole() {
        return explanation.isPresent() && gap.isEmpty();
    }

    /** The uses that require a scope, in the order of the sources; empty where no use does, or another scope suffices. */
    List<Need> needs(String scope) {
        return grounds(scope).filter(found -> !found.unused()).stream()
                .flatMap(found -> found.met().stream())
                .map(Requirers::needs)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Need::place))
                .toList();
    }

    /** Everything that this scope would let through, with others or alone. */
    Stream<Need> possibleNeeds(String scope) {
        return explanation.stream()
                .flatMap(known -> Stream.concat(
                        known.unmet().stream(), known.scopes().stream().flatMap(found -> found.met().stream())))
                .filter(met -> met.clause().alternatives().contains(scope))
                .flatMap(met -> met.needs().stream());
    }

    /** Why a scope is there although no need is shown for it. */
    String without(String scope, String platform) {
        Optional<Grounds> found = grounds(scope);
        if (found.isPresent() && found.get().meaning().isEmpty()) {
            return platform + " has no such scope";
        }
        if (found.isPresent() && found.get().unused()) {
            return found.get().instead().isEmpty()
                    ? "no Java code requires it"
                    : found.get().insteadInWords();
        }
        return explanation.isEmpty() && gap.isEmpty()
                ? "not known without a report"
                : "not known: " + gap.orElse("some names in the annotations are not clear");
    }

    private Optional<Grounds> grounds(String scope) {
        return explanation.stream()
                .flatMap(known -> known.scopes().stream())
                .filter(found -> found.scope().equals(scope))
                .findFirst();
    }
}
