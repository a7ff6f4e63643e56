package dev.scopecheck.commands.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what came and went in lines for people. */
public final class ScopeDiffText {

    private final List<String> lines = new ArrayList<>();

    private ScopeDiffText() {}

    /** The lines; those of scopes that came start with {@code +}, of those that went with {@code -}. */
    public static List<String> lines(ScopeDiff delta) {
        ScopeDiffText text = new ScopeDiffText();
        delta.came().forEach(change -> text.change("+", change, "new"));
        delta.went().forEach(change -> text.change("-", change, "gone"));
        delta.kept().forEach(scope -> text.lines.add("  " + scope));
        text.lines.add(summary(delta));
        delta.doubts().forEach(doubt -> text.lines.add("    because     " + doubt));
        return List.copyOf(text.lines);
    }

    private static String summary(ScopeDiff delta) {
        int came = delta.came().size();
        int went = delta.went().size();
        String counts = count(came) + " came, " + count(went) + " went";
        if (!delta.doubts().isEmpty()) {
            return counts + ": it is not known whether customers must consent again";
        }
        return came == 0
                ? counts + ": customers need not consent again"
                : counts + ": customers are asked to consent again";
    }

    private static String count(int scopes) {
        return scopes == 1 ? "1 scope" : scopes + " scopes";
    }

    private void change(String sign, ScopeDiff.Change change, String word) {
        lines.add(sign + " " + change.scope() + (change.grants().isEmpty() ? "" : ": " + change.grants()));
        if (change.uses().isEmpty()) {
            lines.add(labelled("why", change.without()));
        }
        change.uses().forEach(use -> lines.add(labelled(use.changed() ? word : "", use.words())));
    }

    private static String labelled(String label, String text) {
        return String.format(Locale.ROOT, "    %-12s%s", label, text);
    }
}
