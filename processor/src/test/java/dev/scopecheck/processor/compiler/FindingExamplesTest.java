package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Keeps together what belongs to a code: an example that produces it, the text that javac then prints, and the page that
 * shows that text. With the system property {@code golden.update} the texts are written anew, to be read before they are
 * committed.
 */
final class FindingExamplesTest {

    /** No compilation leaves behind what these find. */
    private static final Path OF_THE_COMMAND_LINE = Path.of("../cli/src/test/findings");

    private static final Path PAGES = Path.of("../docs/findings");

    @TempDir
    private Path workingCopy;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OUTDATED_DESCRIPTOR", "UNRESOLVED_CODE"})
    void theExampleProducesTheText(Code code) throws IOException {
        FindingExample example = new FindingExample(code.text(), FindingExample.ALL.resolve(code.text()));

        String printed = example.print(workingCopy);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(example.expected(), printed);
        }
        assertThat(printed).contains("[" + code.text() + "]").isEqualTo(FindingExample.read(example.expected()));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CALLS_NOT_SEEN", "OUTDATED_DESCRIPTOR", "PROCESSOR_DID_NOT_RUN", "UNRESOLVED_CODE"})
    void theExampleIsAProjectLikeOthers(Code code) {
        FindingExample example = new FindingExample(code.text(), FindingExample.ALL.resolve(code.text()));

        Outcome outcome = example.project(workingCopy).compile(FrontEnd.JAVAC);

        assertThat(outcome.printed()).extracting(Printed::code).contains(code.text());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OUTDATED_DESCRIPTOR", "UNRESOLVED_CODE"})
    void thePageShowsTheText(Code code) {
        String page = FindingExample.read(PAGES.resolve(code.text() + ".md"));
        String expected =
                FindingExample.read(FindingExample.ALL.resolve(code.text()).resolve("expected.txt"));

        assertThat(page).startsWith("# " + code.text() + "\n").contains("```text\n" + expected + "```\n");
    }

    @Test
    void examplesAndPagesAreThoseOfTheCodes() throws IOException {
        List<String> codes = Stream.of(Code.values()).map(Code::text).sorted().toList();
        // of code that the compiler neither resolves nor complains of, no example is known
        List<String> examples = codes.stream()
                .filter(code -> !code.equals(Code.UNRESOLVED_CODE.text()))
                .toList();

        assertThat(Stream.concat(names(FindingExample.ALL).stream(), names(OF_THE_COMMAND_LINE).stream())
                        .sorted())
                .isEqualTo(examples);
        assertThat(names(PAGES).stream().map(name -> name.replace(".md", ""))).isEqualTo(codes);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
