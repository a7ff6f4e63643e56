package dev.scopecheck.commands.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Stream;

/** What is different between two texts, as {@code diff -u} shows it. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String CYAN = "\u001B[36m";
    private static final String RESET = "\u001B[0m";

    private UnifiedDiff() {}

    /**
     * The lines of the difference, without line ends; none where there is none.
     *
     * <p>A carriage return is a part of its line. A byte order mark is left out.
     *
     * @param name what both are called
     */
    public static List<String> of(String name, String before, String after) {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(
                        "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT)
                .stream()
                .flatMap(line -> Stream.of(line.split("\n", -1)))
                .toList();
    }

    /** The same line in the colours of terminals: what came in green, what went in red. */
    public static String coloured(String line) {
        String style = line.startsWith("+++") || line.startsWith("---")
                ? BOLD
                : line.startsWith("+") ? GREEN : line.startsWith("-") ? RED : line.startsWith("@@") ? CYAN : "";
        return style.isEmpty() ? line : style + line + RESET;
    }

    /** A last line without line end is another than the same with one. */
    private static List<String> lines(String text) {
        String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = Stream.of(shown.split("\n", -1)).toList();
        int last = lines.size() - 1;
        return lines.get(last).isEmpty()
                ? lines.subList(0, last)
                : Stream.concat(lines.subList(0, last).stream(), Stream.of(lines.get(last) + "\n" + NO_LINE_END))
                        .toList();
    }
}
