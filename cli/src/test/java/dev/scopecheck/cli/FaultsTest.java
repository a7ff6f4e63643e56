package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
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

/** What may stand in the place of a file that a command reads or writes: it is said, and stays as it was. */
@DisabledOnOs(OS.WINDOWS)
final class FaultsTest {

    private static final String REPORT = "target/classes/META-INF/scopecheck/report.json";
    private static final String GENERATED = "target/classes/META-INF/scopecheck/atlassian-connect.json";
    private static final String NO_FILE = "it is no file, but a device, a pipe or the like";
    private static final String NOWHERE = "it is a link that leads to no file";

    @TempDir
    private Path folder;

    private CommandLineProject project;

    /** Whoever deletes what leads out of a folder would warn of it. */
    @AfterEach
    void removeLinks() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @BeforeEach
    void compile() {
        project = new CommandLineProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile();
    }

    private interface Odd {

        void make(Path file) throws IOException;
    }

    private static Stream<Arguments> odd() {
        return Stream.of(
                odd("a folder", "it is a folder", Files::createDirectory),
                odd("a dangling link", NOWHERE, file -> Files.createSymbolicLink(file, Path.of("nowhere"))),
                odd("a link to itself", NOWHERE, file -> Files.createSymbolicLink(file, file.getFileName())),
                odd("a device", NO_FILE, file -> Files.createSymbolicLink(file, Path.of("/dev/zero"))),
                odd("a pipe", NO_FILE, FaultsTest::pipe));
    }

    private static Arguments odd(String name, String reason, Odd odd) {
        return Arguments.of(name, reason, odd);
    }

    private static void pipe(Path file) throws IOException {
        try {
            assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fiftyMegabytes(Path file) throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void aDescriptorThatCannotBeRead(String name, String reason, Odd odd) {
        put(CommandLineProject.DESCRIPTOR, odd);

        expectUnreadable(reason);
    }

    @Test
    void aDescriptorOfFiftyMegabytes() {
        put(CommandLineProject.DESCRIPTOR, FaultsTest::fiftyMegabytes);

        expectUnreadable("it is larger than 1 MB");
    }

    private void expectUnreadable(String reason) {
        String finding =
                "error: [UnreadableDescriptor] descriptor " + CommandLineProject.DESCRIPTOR + " cannot be read: "
                        + reason + "\n  to fix      "
                        + (reason.contains("MB")
                                ? "make it smaller, or name the add-on's descriptor with"
                                : "make it a file that the build may read, or name another with")
                        + " -Ascopecheck.descriptor=<name>\n";
        String refused = "nothing was changed: there is no descriptor that can be read\n";

        assertThat(run("check")).isEqualTo(new CommandLineProject.Run(1, at(reason) + finding));
        assertThat(run("fix")).isEqualTo(new CommandLineProject.Run(1, refused + at(reason) + finding));
        assertThat(run("report").exitCode()).isZero();
        assertThat(project.read("target/scopecheck-report/scopes.md")).contains(reason);
    }

    /** What is a file can be opened. */
    private static String at(String reason) {
        return reason.contains("MB") ? CommandLineProject.DESCRIPTOR + ": " : "";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void aReportThatCannotBeRead(String name, String reason, Odd odd) {
        put(REPORT, odd);

        expectUnusable(reason);
    }

    @Test
    void aReportOfFiftyMegabytes() {
        put(REPORT, FaultsTest::fiftyMegabytes);

        expectUnusable("it is larger than 32 MB");
    }

    private void expectUnusable(String reason) {
        String finding = "error: [UnusableReport] the report " + REPORT + " cannot be used: " + reason
                + "\n  to fix      empty the class output, and compile everything anew\n";

        assertThat(run("check")).isEqualTo(new CommandLineProject.Run(1, finding));
        assertThat(run("generate")).isEqualTo(new CommandLineProject.Run(1, finding));
        assertThat(run("fix").output()).endsWith(finding);
        assertThat(run("report").output()).endsWith(finding);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void whatCannotBeReadIsNoRelease(String name, String reason, Odd odd) {
        put("before", odd);

        CommandLineProject.Run run = execute("diff", project.path("before").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output())
                .isEqualTo(
                        name.equals("a folder")
                                ? "before is not a release that can be compared, as it contains neither"
                                        + " META-INF/scopecheck/report.json nor atlassian-connect.json nor"
                                        + " capabilities.json nor capabilities-descriptor.json; name the add-on's jar,"
                                        + " its class folder such as target/classes, a report.json or a descriptor\n"
                                : "cannot read or write before: " + reason + "\n");
    }

    @Test
    void aReleaseOfFiftyMegabytesOrATruncatedJarIsNone() {
        put("large", FaultsTest::fiftyMegabytes);
        project.write("short.jar", "PK\3\4");

        assertThat(execute("diff", project.path("large").toString()))
                .isEqualTo(new CommandLineProject.Run(2, "cannot read or write large: it is larger than 32 MB\n"));
        assertThat(execute("diff", project.path("short.jar").toString()))
                .isEqualTo(new CommandLineProject.Run(
                        2, "cannot read or write short.jar: it is no jar that can be read\n"));
    }

    /** A link is followed, and what it leads to must not be replaced, be it a device. */
    @Test
    void whatIsInTheWayOfTheGeneratedDescriptorStaysThere() {
        project.source("Marked", "@AddonDescriptor(generate = true) class Marked {}\n")
                .compile();
        put(GENERATED, Files::createDirectory);
        assertThat(run("generate"))
                .isEqualTo(new CommandLineProject.Run(
                        2, "cannot read or write " + GENERATED + ": something else is in its place\n"));

        put("target/pipe", FaultsTest::pipe);
        put(GENERATED, file -> Files.createSymbolicLink(file, project.path("target/pipe")));
        assertThat(run("generate"))
                .isEqualTo(new CommandLineProject.Run(
                        2, "cannot read or write target/pipe: something else is in its place\n"));
        assertThat(Files.isRegularFile(project.path("target/pipe"))).isFalse();
    }

    @Test
    void aModuleThatIsNoneIsSaidOnce() {
        project.write("short.jar", "PK\3\4");
        put("module/META-INF/scopecheck/report.json", FaultsTest::fiftyMegabytes);

        expectModule("short.jar", "it is no jar that can be read");
        expectModule("/dev/zero", "what is named is neither a folder nor a jar");
        expectModule("module", "it is larger than 32 MB");
    }

    private void expectModule(String name, String reason) {
        assertThat(run("check", "-Ascopecheck.modules=" + name))
                .isEqualTo(new CommandLineProject.Run(
                        1,
                        "error: [UnusableReport] the report " + name
                                + "/META-INF/scopecheck/report.json cannot be used: " + reason
                                + "\n  to fix      empty the class output, and compile everything anew\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void aPlatformFileThatCannotBeRead(String name, String reason, Odd odd) {
        put("platform.json", odd);

        assertThat(run("check", "-Ascopecheck.platform=platform.json").output())
                .startsWith("error: [UnusablePlatform] platform file 'platform.json' cannot be used: " + reason + "\n");
    }

    private CommandLineProject.Run run(String verb, String... arguments) {
        String before = project.contents();
        CommandLineProject.Run run =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.run(verb, arguments));
        assertThat(project.contents()).isEqualTo(before);
        return run;
    }

    private CommandLineProject.Run execute(String verb, String before) {
        String after = project.path("target/classes").toString();
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.execute(verb, before, after));
    }

    private void put(String name, Odd odd) {
        try {
            Files.deleteIfExists(project.path(name));
            Files.createDirectories(project.path(name).getParent());
            odd.make(project.path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
