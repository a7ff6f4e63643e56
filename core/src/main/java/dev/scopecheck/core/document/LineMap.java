package dev.scopecheck.core.document;

import java.util.Arrays;

/** Turns an offset in a text into line and column, both from 1. Lines end with LF, CR LF or CR. */
public final class LineMap {

    private final int[] starts;

    /** Finds the lines of a text. */
    public LineMap(String text) {
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int offset = 0; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", offset + 1))) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = offset + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** Returns the line that an offset is in. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column of an offset, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
