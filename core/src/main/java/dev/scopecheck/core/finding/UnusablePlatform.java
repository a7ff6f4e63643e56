package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The platform that an option names cannot be used.
 *
 * @param name as the option has it
 * @param problem why it cannot
 */
public record UnusablePlatform(String name, Problem problem) implements Finding {

    /** A reason why a platform cannot be used. */
    public sealed interface Problem {}

    /**
     * There is no such file.
     *
     * @param lookedIn every path that was tried
     * @param nearest the platform that the name clearly means
     */
    public record Missing(List<String> lookedIn, Optional<String> nearest) implements Problem {}

    /**
     * The file is not a platform file.
     *
     * @param reason what was expected, what was found, and where
     */
    public record Invalid(String reason) implements Problem {}

    @Override
    public Code code() {
        return Code.UNUSABLE_PLATFORM;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return problem instanceof Missing missing
                ? "platform '" + name + "' is unknown, and there is no such file"
                        + Phrases.didYouMean(missing.nearest())
                : "platform file '" + name + "' cannot be used: " + ((Invalid) problem).reason();
    }

    @Override
    public List<Detail> details() {
        if (!(problem instanceof Missing missing)) {
            return List.of(Detail.toFix(
                    "make it one that docs/platform.schema.json allows, or leave -Ascopecheck.platform out"));
        }
        List<Detail> details = new ArrayList<>(Phrases.lookedFor(missing.lookedIn()));
        details.add(Detail.toFix(missing.nearest()
                .map(platform -> "pass -Ascopecheck.platform=" + platform)
                .orElse("correct the path in -Ascopecheck.platform, or leave it out for HipChat")));
        return details;
    }
}
