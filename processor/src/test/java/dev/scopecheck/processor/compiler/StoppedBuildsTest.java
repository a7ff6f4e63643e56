package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.scopecheck.core.report.Report;
import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compiler that is killed half way and started again comes to what a clean build comes to, to the byte. */
final class StoppedBuildsTest {

    private static final String GENERATE = "-Ascopecheck.mode=generate";
    private static final String ROOM = """
            @AddonDescriptor
            class Room { @RequiresScope(%s) void view() {} String scopes = AddonScopes.TOKEN_SCOPE; }
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path cleanFolder;

    private ProcessorProject project;
    private SortedMap<String, String> expected = new TreeMap<>();

    /** Once in full; then the source is edited, and the next build is killed. */
    @BeforeEach
    void buildOnceAndEdit() {
        project = sources(new ProcessorProject(folder), "VIEW_GROUP").option(GENERATE);
        assertThat(project.compile(FrontEnd.JAVAC).complaints()).isEmpty();
        ProcessorProject clean =
                sources(new ProcessorProject(cleanFolder), "VIEW_ROOM").option(GENERATE);
        assertThat(clean.compile(FrontEnd.JAVAC).complaints()).isEmpty();
        expected = outputs(cleanFolder);
        assertThat(expected).isNotEqualTo(outputs(folder)).hasSize(6);
        sources(project, "VIEW_ROOM");
    }

    @ParameterizedTest
    @CsvSource({
        "AddonScopes.java, true",
        "atlassian-connect.json, true",
        "atlassian-connect.json, false",
        "report.json, true",
        "report.json, false",
        "Room.class, true",
        "Room.class, false",
        "AddonScopes.class, true"
    })
    void theNextBuildIsLikeACleanOne(String file, boolean half) {
        UserFiles before = UserFiles.of(folder);

        assertThat(StoppedJavac.run(project, GENERATE, file, half)).isEqualTo(StoppedJavac.HALTED);
        assertThat(outputs(folder)).isNotEqualTo(expected);
        Outcome next = project.compile(FrontEnd.JAVAC);

        assertThat(next.complaints()).isEmpty();
        assertThat(outputs(folder)).isEqualTo(expected);
        assertThat(UserFiles.of(folder)).isEqualTo(before);
    }

    @Test
    void aReportThatIsHalfWrittenIsNotTakenForWholeByABuildOfAPart() {
        assertThat(StoppedJavac.run(project, GENERATE, "report.json", true)).isEqualTo(StoppedJavac.HALTED);

        Outcome next = project.compileOnly("Room");

        assertThat(next.headlines())
                .containsExactly("[UnusableReport] the report target/classes/" + Report.NAME
                        + " cannot be used: it is no report of Scopecheck");
    }

    @Test
    void aRealJavacThatIsKilledBehindTheLastRound() throws IOException, InterruptedException {
        Path waits = folder.resolve("target/waits");
        Process javac = javac("-Awaiting=" + waits).start();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (!Files.exists(waits)) {
                Thread.sleep(50);
            }
        });
        javac.destroyForcibly();
        assertThat(javac.waitFor()).isNotZero();
        Files.delete(waits);

        Process next = javac("-Xlint:none").start();
        String printed = new String(next.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed).isEmpty();
        assertThat(next.waitFor()).isZero();
        assertThat(outputs(folder)).isEqualTo(expected);
    }

    private ProcessBuilder javac(String option) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                folder.resolve("target/classes").toString(),
                "-s",
                folder.resolve("target/generated-sources/annotations").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                ScopecheckProcessor.class.getName() + "," + WaitingProcessor.class.getName(),
                GENERATE,
                option));
        for (Path source : project.sources()) {
            command.add(source.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static ProcessorProject sources(ProcessorProject project, String scope) {
        return project.declares()
                .source("Room", ROOM.formatted(scope))
                .source("Other", "class Other { @RequiresScope(ADMIN_ROOM) void administer() {} }\n");
    }

    private static SortedMap<String, String> outputs(Path project) {
        SortedMap<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                outputs.put(project.relativize(file).toString(), Report.checksum(Files.readAllBytes(file)));
            }
            return outputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
