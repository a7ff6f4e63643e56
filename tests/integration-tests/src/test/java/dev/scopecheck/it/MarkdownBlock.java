package dev.scopecheck.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param page the page's path from the project's folder
 * @param heading the nearest heading above the block, without {@code #}
 * @param language the word behind the fence
 */
record MarkdownBlock(String page, String heading, String language, String text) {

    private static final Pattern PART = Pattern.compile("(?m)^#+ (.*)$|^```(\\w*)\\n(?s:(.*?))^```$");

    /** The blocks of a page, in their order. */
    static List<MarkdownBlock> of(String page) {
        List<MarkdownBlock> blocks = new ArrayList<>();
        String heading = "";
        Matcher part = PART.matcher(text(page));
        while (part.find()) {
            if (part.group(1) == null) {
                blocks.add(new MarkdownBlock(page, heading, part.group(2), part.group(3)));
            } else {
                heading = part.group(1).replace("`", "");
            }
        }
        return blocks;
    }

    /** By what a list names it. */
    String name() {
        return page + " | " + heading + " | " + language;
    }

    private static String text(String page) {
        try {
            return Files.readString(Path.of("../..").resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
