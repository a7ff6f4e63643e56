package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** javac compiles sources that nobody named: those that it comes across on its source path, or on its class path. */
final class ImplicitSourcesTest {

    private static final String APP = """
            class App extends Base {
                @RequiresScope(VIEW_ROOM)
                void a() { B.b(new Room()); }
            }
            """;

    @TempDir
    private Path folder;

    private ProcessorProject project;

    @BeforeEach
    void sources() {
        project = new ProcessorProject(folder)
                .source("App", APP)
                .source("Base", "class Base {}\n")
                .source("B", "class B { static void b(Room room) { C.c(room); } }\n")
                .source("C", "class C { static void c(Room room) { room.send(); } }\n")
                .source("Room", "class Room { @RequiresScope(SEND_NOTIFICATION) void send() {} }\n");
    }

    static Stream<List<String>> ways() {
        return Stream.of(
                List.of("-sourcepath"),
                List.of("-implicit:class", "-sourcepath"),
                List.of("-implicit:none", "-sourcepath"),
                List.of("-Xprefer:source"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void rightCodeBuilds(List<String> way) {
        Outcome outcome = compile(way, "view_room", "send_notification");

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void eachFindingIsPrintedOnceAtTheEnd(List<String> way) {
        Outcome outcome = compile(way, "view_room", "admin_room");

        assertThat(outcome.places()).containsExactlyInAnyOrder("Room.java:6 MissingScope", "UnusedScope");
        assertThat(outcome.success()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theReportHoldsTheImplicitTypes(List<String> way) {
        Outcome implicit = compile(way, "view_room", "send_notification");
        String report = implicit.read(Report.NAME);

        assertThat(report).contains("\"name\" : \"app.Room\"", "\"name\" : \"app.C\"");
    }

    @Test
    void aDescriptorIsGeneratedOfAllThatWasCompiled() {
        project.source("App", "@AddonDescriptor(generate = true) " + APP);

        Outcome outcome = compile(List.of("-sourcepath"), "admin_room");

        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .contains("send_notification", "view_room")
                .doesNotContain("admin_room");
    }

    /** The remembered types are looked up as files, as javac would compile what it is asked for. */
    @Test
    void nothingIsCompiledThatJavacWouldNotCompile() {
        compile(List.of("-sourcepath"), "view_room", "send_notification");
        project.source("C", "class C { static void c(Room room) { } }\n");
        assertThat(folder.resolve("target/classes/app/Room.class")).exists();
        folder.resolve("src/main/java/app/Room.java").toFile().setLastModified(System.currentTimeMillis() + 60_000);
        folder.resolve("target/classes/app/Room.class").toFile().setLastModified(1_000_000);

        project.compileOnly("Base");

        assertThat(folder.resolve("target/classes/app/Room.class").toFile().lastModified())
                .isEqualTo(1_000_000);
    }

    private Outcome compile(List<String> way, String... scopes) {
        project.declares(scopes);
        way.forEach(project::option);
        if (way.get(way.size() - 1).equals("-sourcepath")) {
            project.option(folder.resolve("src/main/java").toString());
        } else {
            project.library(folder.resolve("src/main/java"));
        }
        return project.compile(FrontEnd.JAVAC, "target/classes", folder.resolve("src/main/java/app/App.java"));
    }
}
