package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * Calls were not looked at, so nothing was called unused.
 *
 * @param unseen the code whose calls these are, where it is another compiler's; empty where the compiler shows none at all
 */
public record CallsNotSeen(List<String> unseen) implements Finding {

    public CallsNotSeen {
        unseen = List.copyOf(unseen);
    }

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
        return unseen.isEmpty()
                ? "only annotated declarations were checked, as this compiler does not show calls; unused scopes are not"
                        + " reported"
                : "the calls in code that another compilation compiled were not checked; unused scopes are not reported";
    }

    @Override
    public List<Detail> details() {
        return unseen.isEmpty()
                ? List.of(Detail.toFix("let javac run Scopecheck, too, before you ship"))
                : List.of(
                        new Detail("not seen", Phrases.some(unseen)),
                        Detail.toFix("annotate each method in it that calls the API with @RequiresScope"));
    }
}
