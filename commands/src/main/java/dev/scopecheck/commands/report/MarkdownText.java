package dev.scopecheck.commands.report;

import java.util.regex.Pattern;

/** Writes texts of others into Markdown, as GitHub reads it, so that they stay texts. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_[]<>|~";
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+=#]|(?<=\\d)[.)])");

    private MarkdownText() {}

    /** Words, in a paragraph or a table. */
    static String words(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' && (isWord(text, i + 1) || text.startsWith("#", i + 1))) {
                escaped.append("&amp;");
            } else if (c == '@' && isWord(text, i + 1)) {
                // else GitHub would call a person of that name
                escaped.append("@<!-- -->");
            } else {
                boolean harmless = c == '_' && isWord(text, i - 1) && isWord(text, i + 1);
                escaped.append(MARKUP.indexOf(c) >= 0 && !harmless ? "\\" : "").append(c);
            }
        }
        return BLOCK_START.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** A name from the code, set apart from words. */
    static String code(String text) {
        String fence = fence(text, 1);
        boolean padded = text.startsWith("`") || text.endsWith("`");
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    /** The same in a cell of a table, where a bar would end the cell in code, too. */
    static String codeCell(String text) {
        return code(text).replace("|", "\\|");
    }

    /** A sentence in a paragraph. */
    static String line(RichText line) {
        StringBuilder text = new StringBuilder();
        line.parts().forEach(part -> text.append(part.name() ? code(part.text()) : words(part.text())));
        return text.toString();
    }

    /** A sentence in a cell of a table. */
    static String lineCell(RichText line) {
        StringBuilder text = new StringBuilder();
        line.parts().forEach(part -> text.append(part.name() ? codeCell(part.text()) : words(part.text())));
        return text.toString();
    }

    /** As many backticks as enclose the text and are not in it. */
    static String fence(String text, int least) {
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(least, longest + 1));
    }

    private static boolean isWord(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
