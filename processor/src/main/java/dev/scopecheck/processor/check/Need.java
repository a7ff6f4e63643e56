package dev.scopecheck.processor.check;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.model.Subject;
import dev.scopecheck.processor.model.Use;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One clause that one subject requires, in names that the platform knows, and the narrowest place that says so. */
record Need(Subject subject, Clause clause, SourcePlace place) {

    /** The needs of these uses; a clause with a name whose meaning is not clear is none, as nobody knows what it asks. */
    static List<Need> of(List<Use> uses, Vocabulary vocabulary) {
        return uses.stream().flatMap(use -> of(use, vocabulary)).toList();
    }

    /** Whether every name of these uses is clear. */
    static boolean allClear(List<Use> uses, Vocabulary vocabulary) {
        return uses.stream()
                .flatMap(use -> use.requirement().names().stream())
                .allMatch(name -> vocabulary.meaning(name).isPresent());
    }

    private static Stream<Need> of(Use use, Vocabulary vocabulary) {
        Requirement requirement = use.requirement();
        Stream<List<ScopeName>> all = requirement.allOf().stream().map(List::of);
        // of alternatives that are not all known, nobody knows which one is meant
        Stream<List<ScopeName>> any =
                Stream.of(requirement.anyOf()).filter(names -> !names.isEmpty() && requirement.clear());
        return Stream.concat(all, any).flatMap(names -> clear(use.subject(), names, vocabulary).stream());
    }

    private static Optional<Need> clear(Subject subject, List<ScopeName> names, Vocabulary vocabulary) {
        List<String> meanings = names.stream()
                .flatMap(name -> vocabulary.meaning(name).stream())
                .toList();
        return meanings.size() == names.size()
                ? Optional.of(
                        new Need(subject, Clause.anyOf(meanings), names.get(0).place()))
                : Optional.empty();
    }
}
