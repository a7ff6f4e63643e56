package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each fenced block of the READMEs and the pages below {@code docs} is run by a test, or there is a reason why not. */
final class EveryBlockIT {

    private static final String BUILDS_US = "builds Scopecheck itself, as .ci/run does";

    /** By the blocks' names: why no test of this module runs them. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "README.md | Try it, build it | sh",
            BUILDS_US,
            "example-addon/README.md | Start it | sh",
            BUILDS_US,
            "docs/architecture.md | Modules | text",
            "a drawing",
            "docs/architecture.md | The flow | text",
            "a drawing",
            "docs/endpoints.md | Other libraries | java",
            "an annotation of a library that is made up",
            "docs/fuzzing.md | Fuzzing | sh",
            BUILDS_US,
            "docs/mutation.md | How to run | text",
            BUILDS_US,
            "docs/rewritings.md | The same program in other shapes | sh",
            BUILDS_US,
            "docs/setup.md | Setup | sh",
            BUILDS_US);

    @Test
    void eachIsRunOrExplained() throws IOException {
        List<MarkdownBlock> unknown = new ArrayList<>(blocks());
        unknown.removeAll(Arrays.stream(Snippet.values()).map(Snippet::block).toList());
        unknown.removeIf(block -> EXPLAINED.containsKey(block.name()));

        assertThat(unknown)
                .as("add a constant to Snippet and run it, or a reason to EXPLAINED")
                .isEmpty();
    }

    @Test
    void noReasonIsLeftOver() throws IOException {
        List<MarkdownBlock> run =
                Arrays.stream(Snippet.values()).map(Snippet::block).toList();

        assertThat(EXPLAINED.keySet())
                .isSubsetOf(blocks().stream()
                        .filter(block -> !run.contains(block))
                        .map(MarkdownBlock::name)
                        .toList());
    }

    @Test
    void eachThatIsToBeRunIsUsedByATest() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files(Path.of("src/test/java"), ".java")) {
            Pattern.compile("\\bSnippet\\.(\\w+)")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(use -> used.add(use.group(1)));
        }

        assertThat(used)
                .containsAll(Arrays.stream(Snippet.values()).map(Snippet::name).toList());
    }

    private static List<MarkdownBlock> blocks() throws IOException {
        return Stream.concat(
                        Stream.of("README.md", "example-addon/README.md"),
                        files(Path.of("../../docs"), ".md").stream().map(file -> "docs/" + file.getFileName()))
                .map(MarkdownBlock::of)
                .flatMap(List::stream)
                .collect(Collectors.toList());
    }

    /** The pages of findings, one folder deeper, are compared with what javac prints by a test of the processor. */
    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder, suffix.equals(".md") ? 1 : Integer.MAX_VALUE)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
