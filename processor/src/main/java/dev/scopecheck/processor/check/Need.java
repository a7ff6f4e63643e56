package dev.scopecheck.processor.check;

import dev.scopecheck.processor.model.CallSite;
import dev.scopecheck.processor.model.Caller;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import dev.scopecheck.processor.model.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One clause that one subject requires, in names that the platform knows, and the narrowest place that says so.
 *
 * @param caller where a call stands; nothing for a declaration
 */
record Need(Subject subject, Clause clause, SourcePlace place, Optional<Caller> caller) {

    /** Declarations first: a requirement that is written here is shown where it is written. */
    static final Comparator<Need> ORDER = Comparator.<Need, Boolean>comparing(
                    need -> need.caller().isPresent())
            .thenComparing(Need::place);

    /** All that was seen. */
    static List<Need> of(Evidence evidence, Vocabulary vocabulary) {
        return Stream.concat(
                        of(evidence.uses(), vocabulary).stream(), ofCalls(evidence.directCalls(), vocabulary).stream())
                .toList();
    }

    /** The needs of these calls. */
    static List<Need> ofCalls(List<CallSite> callSites, Vocabulary vocabulary) {
        return callSites.stream()
                .flatMap(site -> of(site.use(), Optional.of(site.caller()), vocabulary))
                .toList();
    }

    /** The needs of these uses; a clause with a name whose meaning is not clear is none, as nobody knows what it asks. */
    static List<Need> of(List<Use> uses, Vocabulary vocabulary) {
        return uses.stream()
                .flatMap(use -> of(use, Optional.empty(), vocabulary))
                .toList();
    }

    /** Whether every name in the evidence is clear. */
    static boolean allClear(Evidence evidence, Vocabulary vocabulary) {
        return Stream.concat(
                        evidence.uses().stream(), evidence.callSites().stream().map(CallSite::use))
                .flatMap(use -> use.requirement().names().stream())
                .allMatch(name -> vocabulary.meaning(name).isPresent());
    }

    private static Stream<Need> of(Use use, Optional<Caller> caller, Vocabulary vocabulary) {
        Requirement requirement = use.requirement();
        Stream<List<ScopeName>> all = requirement.allOf().stream().map(List::of);
        // of alternatives that are not all known, nobody knows which one is meant
        Stream<List<ScopeName>> any =
                Stream.of(requirement.anyOf()).filter(names -> !names.isEmpty() && requirement.clear());
        return Stream.concat(all, any)
                .flatMap(names -> clear(names, vocabulary)
                        .map(clause ->
                                new Need(use.subject(), clause, names.get(0).place(), caller))
                        .stream());
    }

    private static Optional<Clause> clear(List<ScopeName> names, Vocabulary vocabulary) {
        List<String> meanings = names.stream()
                .flatMap(name -> vocabulary.meaning(name).stream())
                .toList();
        return meanings.size() == names.size() ? Optional.of(Clause.anyOf(meanings)) : Optional.empty();
    }
}
