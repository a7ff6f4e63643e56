package dev.scopecheck.delta;

import dev.scopecheck.processor.model.Use;
import dev.scopecheck.processor.platform.Platform;
import java.util.ArrayList;
import java.util.List;

/** What came and went, in lines for people. */
public final class DeltaText {

    private final Platform platform;
    private final List<String> lines = new ArrayList<>();

    private DeltaText(Platform platform) {
        this.platform = platform;
    }

    /** The lines; those of scopes that came start with {@code +}, of those that went with {@code -}. */
    public static List<String> lines(ScopesDelta delta, Platform platform) {
        DeltaText text = new DeltaText(platform);
        delta.came().forEach(change -> text.change("+", change, "new"));
        delta.went().forEach(change -> text.change("-", change, "gone"));
        delta.kept().forEach(scope -> text.lines.add("  " + scope));
        text.lines.add(summary(delta));
        return List.copyOf(text.lines);
    }

    private static String summary(ScopesDelta delta) {
        int came = delta.came().size();
        int went = delta.went().size();
        String counts = count(came) + " came, " + count(went) + " went";
        return came == 0
                ? counts + ": customers need not consent again"
                : counts + ": customers are asked to consent again";
    }

    private static String count(int scopes) {
        return scopes == 1 ? "1 scope" : scopes + " scopes";
    }

    private void change(String sign, ScopesDelta.Change change, String word) {
        String grants = platform.grants(change.scope()).map(text -> ": " + text).orElse("");
        lines.add(sign + " " + change.scope() + grants);
        if (change.uses().isEmpty()) {
            lines.add("    why         " + (change.known() ? "nothing requires it" : "not known without a report"));
        }
        for (ScopesDelta.ChangedUse use : change.uses()) {
            lines.add("    " + (use.changed() ? word + " ".repeat(12 - word.length()) : " ".repeat(12))
                    + words(use.use()));
        }
    }

    private static String words(Use use) {
        String reason = use.requirement().reason();
        return use.subject() + " at " + use.requirement().place().label() + (reason.isEmpty() ? "" : ", " + reason);
    }
}
