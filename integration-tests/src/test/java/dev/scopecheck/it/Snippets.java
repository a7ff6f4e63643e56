package dev.scopecheck.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's blocks of code, in their order: what a user pastes is what is built here. */
final class Snippets {

    private final String readme;

    Snippets() {
        try {
            this.readme = Files.readString(Path.of("../README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of a language, such as {@code xml}. */
    List<String> of(String language) {
        Matcher blocks =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(readme);
        return blocks.results().map(block -> block.group(1)).toList();
    }
}
