package dev.scopecheck.core.descriptor;

import java.util.List;
import java.util.regex.Pattern;

/** A build's copy of a file in which placeholders are replaced, such as {@code ${project.version}} or {@code @version@}. */
final class FilteredCopy {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}\"\\n]*}|@[^@\"\\s]+@");

    private FilteredCopy() {}

    /** Returns whether a text is another one but for its placeholders, and at least one of them is replaced. */
    static boolean isOf(String template, String copy) {
        List<String> pieces = List.of(PLACEHOLDER.split(template, -1));
        if (pieces.size() == 1 || template.equals(copy) || !copy.startsWith(pieces.get(0))) {
            return false;
        }
        int at = pieces.get(0).length();
        String last = pieces.get(pieces.size() - 1);
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = copy.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return copy.length() - last.length() >= at && copy.endsWith(last);
    }
}
