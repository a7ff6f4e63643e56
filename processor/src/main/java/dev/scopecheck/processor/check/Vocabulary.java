package dev.scopecheck.processor.check;

import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.model.NearestName;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.platform.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names that are scopes, and what a misspelt one clearly stands for. */
record Vocabulary(String platform, List<String> known, Comparator<String> byPower) {

    static Vocabulary of(Platform platform) {
        return new Vocabulary(platform.name(), platform.scopeNames(), platform.byPower());
    }

    boolean knows(String name) {
        return known.contains(name);
    }

    /** The scope itself, or the one that was clearly meant. */
    Optional<String> meaning(String name) {
        return knows(name) ? Optional.of(name) : NearestName.find(name, known);
    }

    /** The same of a name in the sources, where a person may have said that it is one. */
    Optional<String> meaning(ScopeName name) {
        return name.place().suppresses(Code.UNKNOWN_SCOPE.text()) ? Optional.of(name.name()) : meaning(name.name());
    }
}
