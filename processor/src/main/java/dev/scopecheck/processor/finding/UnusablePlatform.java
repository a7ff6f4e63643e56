package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/**
 * The platform file that an option names cannot be used.
 *
 * @param name as the option says it
 * @param reason what was expected, what was found, and where
 */
public record UnusablePlatform(String name, String reason) implements Finding {

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
        return "the platform file " + name + " cannot be used: " + reason;
    }

    @Override
    public List<Detail> details() {
        return List.of(
                Detail.toFix("make it one that docs/platform.schema.json allows, or leave -Ascopecheck.platform out"));
    }
}
