package dev.scopecheck.commands.report;

import java.util.Locale;

/**
 * Makes a text that others wrote safe to look at: blanks of any kind become one blank, and what cannot be seen but
 * changes how the rest is shown, such as a control character or an override of the writing direction, is spelt out.
 */
final class VisibleText {

    private VisibleText() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int point) {
        if (hides(point)) {
            visible.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
            visible.appendCodePoint(point);
        }
    }

    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isMark(point);
            default -> false;
        };
    }

    /** Joiners and marks that scripts and emoji are written with, and that reach no further than their neighbours. */
    private static boolean isMark(int point) {
        return point == 0x200C || point == 0x200D || point == 0x200E || point == 0x200F || point == 0xAD;
    }
}
