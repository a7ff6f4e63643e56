package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies what a command showed, as {@code patch} does. */
final class Patch {

    private static final String MARK = "\uFEFF";
    private static final Pattern HUNK = Pattern.compile("@@ -([0-9]+).*");

    private final List<String> old;
    private final StringBuilder text = new StringBuilder();
    private int next;

    private Patch(String before) {
        this.old = Stream.of(before.split("(?<=\n)")).toList();
    }

    /** The text that comes of it, with the byte order mark that a difference does not show. */
    static String applied(String output, String before) {
        if (before.startsWith(MARK)) {
            return MARK + applied(output, before.substring(1));
        }
        List<String> lines = Stream.of(output.split("\n", -1)).toList();
        assertThat(lines.get(0)).startsWith("--- a/");
        assertThat(lines.get(1)).startsWith("+++ b/");
        Patch patch = new Patch(before);
        for (int line = 2; line < lines.size(); line++) {
            boolean last = line + 1 < lines.size() && lines.get(line + 1).startsWith("\\");
            patch.apply(lines.get(line), last ? "" : "\n");
        }
        patch.keepTo(patch.old.size());
        return patch.text.toString();
    }

    private void apply(String line, String end) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
            keepTo(Integer.parseInt(hunk.group(1)) - 1);
        } else if (line.startsWith("+")) {
            text.append(line, 1, line.length()).append(end);
        } else if (line.startsWith("-") || line.startsWith(" ")) {
            assertThat(line.substring(1) + end).isEqualTo(old.get(next));
            text.append(line.startsWith(" ") ? old.get(next) : "");
            next++;
        }
    }

    private void keepTo(int line) {
        for (; next < line; next++) {
            text.append(old.get(next));
        }
    }
}
