package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.model.DescriptorPlace;
import java.util.Arrays;

/** Turns an offset in a text into line and column. Lines end with LF, CR LF or CR. */
final class LineMap {

    private final String path;
    private final int[] starts;

    LineMap(String path, String text) {
        this.path = path;
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

    /** The place of a UTF-16 offset. */
    DescriptorPlace place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new DescriptorPlace(path, line + 1, offset - starts[line] + 1);
    }
}
