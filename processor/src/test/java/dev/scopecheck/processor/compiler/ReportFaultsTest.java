package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that was damaged: a whole build writes it anew, and one of but a part says that it does not know the rest. */
final class ReportFaultsTest {

    private static final String NONE = "it is no report of Scopecheck";
    private static final String GENERATED = "META-INF/scopecheck/atlassian-connect.json";

    @TempDir
    private Path folder;

    private ProcessorProject project;
    private Path report;
    private String whole = "";

    @AfterEach
    void removeLinks() throws IOException {
        OddFiles.removeLinks(folder);
    }

    @BeforeEach
    void buildOnce() {
        project = new ProcessorProject(folder)
                .declares("admin_room", "view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .source("Other", "class Other { @RequiresScope(ADMIN_ROOM) void administer() {} }\n");
        Outcome first = project.compile(FrontEnd.JAVAC);
        assertThat(first.complaints()).isEmpty();
        report = first.classOutput().resolve(Report.NAME);
        whole = first.read(Report.NAME);
    }

    private static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("truncated", OddFiles.text("{\n  \"format\" : 1,\n  \"version\" : \"\",\n"), NONE),
                Arguments.of("empty", OddFiles.text(""), NONE),
                Arguments.of("not JSON", OddFiles.text("scopes: all\n"), NONE),
                Arguments.of("another object", OddFiles.text("{\"name\": \"app\", \"version\": 1}\n"), NONE),
                Arguments.of("nested without end", OddFiles.text("{\"a\": " + "[".repeat(100_000)), NONE),
                Arguments.of(
                        "from the future",
                        OddFiles.text("{\"format\": 999, \"types\": {}}\n"),
                        "its format is 999, and this version of Scopecheck knows 1"),
                Arguments.of(
                        "of 50 MB",
                        OddFiles.fiftyMegabytes("{\"format\" : 1, \"a\" : \"", "x", "\"}"),
                        "it is larger than 32 MB"));
    }

    private static Stream<Arguments> noFiles() {
        return Stream.of(
                Arguments.of("a folder", OddFiles.folder(), "it is a folder"),
                Arguments.of(
                        "a dangling link",
                        OddFiles.linkTo("nowhere/report.json"),
                        "it is a link that leads to no file"),
                Arguments.of("a pipe", OddFiles.pipe(), "it is no file, but a device, a pipe or the like"),
                Arguments.of(
                        "an endless device",
                        OddFiles.linkTo("/dev/zero"),
                        "it is no file, but a device, a pipe or the like"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void aWholeBuildHasNothingToSayAndWritesItAnew(String name, OddFiles.Odd odd, String reason) {
        OddFiles.put(report, odd);

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.read(Report.NAME)).isEqualTo(whole);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest(name = "{0}")
    @MethodSource({"damaged", "noFiles"})
    void aPartSaysThatTheRestIsNotKnown(String name, OddFiles.Odd odd, String reason) {
        OddFiles.put(report, odd);
        project.declares("view_room");
        UserFiles before = UserFiles.of(folder);

        Outcome outcome = part();

        assertThat(outcome.headlines()).containsExactly(lost(reason));
        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.success()).isFalse();
        assertThat(UserFiles.of(folder)).isEqualTo(before);
    }

    @Test
    void aPartDoesNotLoseTheScopesOfTheRestFromWhatItGenerates() throws IOException {
        project.option("-Ascopecheck.mode=generate").declares();
        String generated = project.compile(FrontEnd.JAVAC).read(GENERATED);
        assertThat(generated).contains("admin_room", "view_room");

        Files.writeString(report, "{");
        Outcome damaged = part();
        assertThat(damaged.headlines()).containsExactly(lost(NONE));
        assertThat(damaged.read(GENERATED)).isEqualTo(generated);

        Files.delete(report);
        Outcome deleted = part();
        assertThat(deleted.headlines())
                .containsExactly(lost("there is none, and it would tell what class 'app.Other' requires"));
        assertThat(deleted.read(GENERATED)).isEqualTo(generated);

        assertThat(project.compile(FrontEnd.JAVAC).complaints()).isEmpty();
    }

    /** What bears a composed annotation does not mention Scopecheck's own. */
    @Test
    void aComposedAnnotationOfTheRestIsMissedToo() throws IOException {
        project.option("-Ascopecheck.mode=generate")
                .source("Administers", "@RequiresScope(ADMIN_ROOM) @interface Administers {}\n")
                .source("Other", "class Other { @Administers void administer() {} }\n")
                .compile(FrontEnd.JAVAC);
        Files.delete(report);

        assertThat(project.compileOnly("Room", "Administers").headlines())
                .containsExactly(lost("there is none, and it would tell what class 'app.Other' requires"));
    }

    /** Which descriptor counts is said there. */
    @Test
    void anAddonDescriptorOfTheRestIsMissed() throws IOException {
        project.write("src/main/java/app/package-info.java", """
                @dev.scopecheck.AddonDescriptor("other.json")
                package app;
                """)
                .write("src/main/resources/other.json", "{}")
                .compile(FrontEnd.JAVAC);
        project.write("src/main/resources/other.json", project.read(ProcessorProject.DESCRIPTOR))
                .compile(FrontEnd.JAVAC);
        Files.delete(report);

        assertThat(project.compileOnly("Room", "Other").headlines())
                .containsExactly(lost("there is none, and it would tell what class 'app.package-info' requires"));
    }

    /** As where other classes are unpacked into the class output. */
    @Test
    void classesThatDoNotConcernScopecheckAreNotMissed() throws IOException {
        project.option("-Ascopecheck.mode=generate")
                .source("Other", "class Other {}\n")
                .compile(FrontEnd.JAVAC);
        Files.delete(report);

        assertThat(part().complaints()).isEmpty();
    }

    private Outcome part() {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.compileOnly("Room"));
    }

    private static String lost(String reason) {
        return "[UnusableReport] the report target/classes/META-INF/scopecheck/report.json cannot be used: " + reason;
    }
}
