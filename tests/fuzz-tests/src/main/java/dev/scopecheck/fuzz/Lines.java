package dev.scopecheck.fuzz;

/** Lines and columns of a text, counted from its start each time. */
final class Lines {

    private Lines() {}

    /** The offset of a line and column, both from 1; less than 0 where the text has no such place. */
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = next(text, start);
            if (start < 0) {
                return -1;
            }
        }
        int end = end(text, start);
        return column >= 1 && start + column - 1 <= end ? start + column - 1 : -1;
    }

    /** Where the line ends that starts there. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int start) {
        int end = end(text, start);
        if (end == text.length()) {
            return -1;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
