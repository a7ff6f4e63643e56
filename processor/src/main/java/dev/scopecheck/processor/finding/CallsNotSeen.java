package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/** The compiler shows declarations only: what the code calls was not looked at, and nothing was called unused. */
public record CallsNotSeen() implements Finding {

    @Override
    public Code code() {
        return Code.CALLS_NOT_SEEN;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return "only annotated declarations were checked, as this compiler does not show calls; unused scopes are not"
                + " reported";
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix("build with javac, as Maven and Gradle do, before you ship"));
    }
}
