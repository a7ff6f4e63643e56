package dev.scopecheck.fuzz;

/** Escapes of one half of a surrogate pair: JSON's grammar lets them stand, Jackson refuses them in names. */
final class Halves {

    private Halves() {}

    /** Whether there is one in a name of this JSON. */
    static boolean areInNames(String text) {
        Outline outline = new Outline(text);
        int at = text.indexOf('"');
        while (at >= 0) {
            int end = outline.end(at);
            boolean name = text.startsWith(":", outline.skipWhite(end));
            if (name && !isWhole(outline.string(at))) {
                return true;
            }
            at = text.indexOf('"', end);
        }
        return false;
    }

    private static boolean isWhole(String name) {
        return name.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Whether the escape there is one. */
    static boolean isOne(String text, int at) {
        boolean low = text.regionMatches(true, at, "\\ud", 0, 3) && "cdefCDEF".indexOf(text.charAt(at + 3)) >= 0;
        boolean high = text.regionMatches(true, at, "\\ud", 0, 3) && "89abAB".indexOf(text.charAt(at + 3)) >= 0;
        boolean lowBehind =
                text.regionMatches(true, at + 6, "\\ud", 0, 3) && "cdefCDEF".indexOf(text.charAt(at + 9)) >= 0;
        return low || high && !lowBehind;
    }
}
