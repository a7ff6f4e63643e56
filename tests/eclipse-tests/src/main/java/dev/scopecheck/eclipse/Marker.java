package dev.scopecheck.eclipse;

import java.util.Comparator;

/**
 * A row in the view of problems.
 *
 * @param type the marker's type, such as {@code org.eclipse.jdt.core.problem}
 * @param path the marked file from the project's folder; empty for the project itself
 * @param line counted from 1; 0 where there is none
 * @param start offset of the first character; -1 where there is none
 * @param end offset behind the last character; -1 where there is none
 */
public record Marker(String type, String path, int line, int start, int end, String severity, String message) {

    /** By file, then by place, then by words. */
    public static final Comparator<Marker> ORDER =
            Comparator.comparing(Marker::path).thenComparing(Marker::start).thenComparing(Marker::message);

    /** The first line of the message. */
    public String headline() {
        return message.lines().findFirst().orElse("");
    }
}
