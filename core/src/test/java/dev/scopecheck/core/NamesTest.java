package dev.scopecheck.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two shipped classes never share a simple name, not even where one is nested in another. */
final class NamesTest {

    private static final List<String> SHIPPED =
            List.of("annotations", "cli", "commands", "core", "maven-plugin", "processor");

    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w*)[ <({]");

    /** Texts and comments may hold anything. */
    private static final Pattern NO_CODE = Pattern.compile(
            "\"\"\"(?:\\\\.|(?!\"\"\").)*\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    @Test
    void eachNameIsOneClass() throws IOException {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (Path file : sources()) {
            Matcher names =
                    DECLARATION.matcher(NO_CODE.matcher(Files.readString(file)).replaceAll(""));
            while (names.find()) {
                declared.computeIfAbsent(names.group(1), name -> new TreeSet<>())
                        .add(file + " at " + names.start());
            }
        }
        assertThat(declared).hasSizeGreaterThan(300);
        declared.values().removeIf(places -> places.size() == 1);
        assertThat(declared).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : SHIPPED) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
