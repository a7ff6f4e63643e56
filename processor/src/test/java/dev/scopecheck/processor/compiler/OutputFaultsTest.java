package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs that cannot be written: it is said, no class file is left that a build tool could take for a passed build. */
final class OutputFaultsTest {

    private static final String GENERATED = "META-INF/scopecheck/atlassian-connect.json";
    private static final String TAKEN = " cannot be written: something else is in its place";
    private static final String FULL = " cannot be written: No space left on device";

    @TempDir
    private Path folder;

    private ProcessorProject project;
    private Outcome first;

    @AfterEach
    void removeLinks() throws IOException {
        OddFiles.removeLinks(folder);
    }

    @BeforeEach
    void buildOnce() {
        project = new ProcessorProject(folder).declares().source("Room", """
                @AddonDescriptor(generate = true)
                class Room { @RequiresScope(VIEW_ROOM) void view() {} String scopes = AddonScopes.TOKEN_SCOPE; }
                """);
        first = project.compile(FrontEnd.JAVAC);
        assertThat(first.complaints()).isEmpty();
        assertThat(first.read(GENERATED)).contains("view_room");
    }

    private static Stream<Arguments> inTheWay() {
        return Stream.of(
                Arguments.of("a folder for the report", Report.NAME, OddFiles.folder()),
                Arguments.of("a folder for the descriptor", GENERATED, OddFiles.folder()),
                Arguments.of("a pipe for the report", Report.NAME, OddFiles.pipe()),
                Arguments.of("a pipe for the descriptor", GENERATED, OddFiles.pipe()),
                Arguments.of("a device for the report", Report.NAME, OddFiles.linkTo("/dev/full")),
                Arguments.of("a device for the descriptor", GENERATED, OddFiles.linkTo("/dev/full")));
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest(name = "{0}")
    @MethodSource("inTheWay")
    void whatIsInTheWayOfAResourceStaysThere(String name, String resource, OddFiles.Odd odd) {
        OddFiles.put(first.classOutput().resolve(resource), odd);

        expectOnly("[UnwritableOutput] resource " + resource + TAKEN);

        assertThat(first.classOutput().resolve(resource))
                .exists()
                .isNot(new Condition<>(Files::isRegularFile, "a file"));
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aFileInTheWayOfTheFolderIsSaidForEachOutput() {
        OddFiles.put(first.classOutput().resolve("META-INF/scopecheck"), OddFiles.text(""));

        expectOnly(
                "[UnwritableOutput] resource " + GENERATED + TAKEN,
                "[UnwritableOutput] resource " + Report.NAME + TAKEN);
    }

    @Test
    void aFolderInTheWayOfTheConstantsIsNoDefectOfScopecheck() {
        OddFiles.put(folder.resolve("target/generated-sources/annotations/app/AddonScopes.java"), OddFiles.folder());

        Outcome outcome = compiled();

        assertThat(outcome.headlines()).containsExactly("[UnwritableOutput] class app.AddonScopes" + TAKEN);
        assertThat(outcome.success()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERATED, Report.NAME})
    void aFullDiskIsSaidAndTheNextBuildDoesNotRelyOnWhatIsHalfWritten(String resource) {
        String whole = first.read(resource);
        project.watched(new FullDisk(resource));

        expectOnly("[UnwritableOutput] resource " + resource + FULL);
        assertThat(first.read(resource)).isEqualTo(whole.substring(0, whole.length() / 2));

        project.watched((name, out) -> out);
        assertThat(compiled().complaints()).isEmpty();
        assertThat(first.read(resource)).isEqualTo(whole);
    }

    private Outcome compiled() {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.compile(FrontEnd.JAVAC));
    }

    private void expectOnly(String... findings) {
        UserFiles before = UserFiles.of(folder);

        Outcome outcome = compiled();

        assertThat(outcome.headlines()).containsExactly(findings);
        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.success()).isFalse();
        assertThat(first.classOutput().resolve("app/Room.class")).doesNotExist();
        assertThat(UserFiles.of(folder)).isEqualTo(before);
    }
}
