package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The builds that users have: with lint, for old releases, in modules, with errors of their own, for tests. */
final class BuildsTest {

    private static final String ROOM = """
            @AddonDescriptor
            class Room {
                static final String TOKEN = AddonScopes.TOKEN_SCOPE;

                @RequiresScope(VIEW_ROOM)
                void view() {}
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void rightCodeIsMetWithSilence(FrontEnd frontEnd) {
        Outcome outcome = project().source("Room", ROOM).compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void sourcesOfJava8GetAClassOfJava8() {
        Outcome outcome = project()
                .option("--release")
                .option("8")
                .option("-Xlint:-options")
                .source("Room", ROOM)
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.ownMessages()).noneMatch(message -> message.contains("AddonScopes"));
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void aModuleThatReadsNothingCompiles() {
        String annotations = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("annotations/target") || path.contains("scopecheck-annotations"))
                .findFirst()
                .orElseThrow();
        Outcome outcome = project()
                .option("--module-path")
                .option(annotations)
                .write("src/main/java/module-info.java", "module app { requires static dev.scopecheck; }\n")
                .source("Room", ROOM)
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aModuleWithoutAnythingNeedsNoDescriptor(FrontEnd frontEnd) {
        Outcome outcome =
                new ProcessorProject(folder).source("Room", "class Room {}\n").compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void brokenCodeGetsNoNoiseOfOurs(FrontEnd frontEnd) {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_room", "admin_room")
                .source("Room", """
                        import static app.Missing.SOME_SCOPE;
                        class Room extends Nowhere {
                            @RequiresScope(SOME_SCOPE) void one() {}
                            @RequiresScope(Missing.OTHER) void two() {}
                            @RequiresScope({Missing.OTHER, VIEW_ROOM}) void three() {}
                            @NoSuchAnnotation void four() {}
                        }
                        """.replace("import static app.Missing.SOME_SCOPE;\n", ""))
                .compile(frontEnd);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.ownMessages()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void brokenCodeDoesNotHideWhatIsCertain(FrontEnd frontEnd) {
        Outcome outcome = project().source("Room", """
                        class Room {
                            @Nowhere Nowhere broken() { return null; }

                            //: MissingScope
                            @RequiresScope(ADMIN_GROUP) void administer() {}
                        }
                        """).compile(frontEnd);

        assertThat(outcome.places()).containsExactly("Room.java:10 MissingScope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/classes", "build/classes/java/main", "bin/main", "bin", "out/production/app"})
    void theDescriptorIsFoundFromEveryClassOutput(String classOutput) {
        ProcessorProject project = project().source("Room", ROOM.replace("VIEW_ROOM", "ADMIN_ROOM"));

        assertThat(project.compile(FrontEnd.JAVAC, classOutput).places())
                .containsExactly("Room.java:10 MissingScope", "Room.java:6 UnusedScope");
        assertThat(project.compile(FrontEnd.ECJ, classOutput).places()).containsExactly("Room.java:10 MissingScope");
    }

    @ParameterizedTest
    @EnumSource
    void modeOffDoesNothing(FrontEnd frontEnd) {
        Outcome outcome = project()
                .option("-Ascopecheck.mode=off")
                .source("Room", "class Room { @RequiresScope(ADMIN_GROUP) void a() {} }\n")
                .compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    void unusedScopesAreReportedAsTheOptionSays() {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("view_room", "admin_group")
                .source("Room", ROOM)
                .option("-Ascopecheck.unused=error");

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Room.java:6 UnusedScope");
        assertThat(outcome.success()).isFalse();
    }

    @Test
    void aCompilerThatDoesNotShowCallsIsSaidToAndCallsNothingUnused() {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("view_room", "admin_group")
                .source("Room", ROOM);

        Outcome outcome = project.compile(FrontEnd.ECJ);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.notes()).containsExactly("CallsNotSeen");
        assertThat(project.compile(FrontEnd.JAVAC).notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onePlaceOrAllCanBeSilenced(FrontEnd frontEnd) {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_messages", "nonsense")
                .source("Room", """
                        @AddonDescriptor
                        @SuppressWarnings({"UnusedScope", "unused"})
                        class Room {
                            @SuppressWarnings("MissingScope")
                            @RequiresScope(VIEW_ROOM) void one() {}

                            @SuppressWarnings("scopecheck")
                            static class Inner {
                                @RequiresScope({VIEW_ROOM, "nothing_like_it"}) void two() {}
                            }

                            @RequiresScope(ADMIN_ROOM) void three() {}
                        }
                        """)
                .compile(frontEnd);

        assertThat(outcome.places()).containsExactly("Room.java:17 MissingScope", "Room.java:6 UnknownScope");
    }

    @Test
    void processingAloneShowsNoCallsAndCallsNothingUnused() {
        Outcome outcome = project()
                .option("-proc:only")
                .source("Room", ROOM.replace("VIEW_ROOM", "ADMIN_ROOM"))
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Room.java:10 MissingScope");
    }

    @Test
    void sameInputGivesSameBytes() throws IOException {
        ProcessorProject project =
                project().source("Room", ROOM.replace("@AddonDescriptor", "@AddonDescriptor(generate = true)"));

        List<byte[]> runs = List.of(written(project, "target/one"), written(project, "target/two"));

        assertThat(runs.get(0)).isEqualTo(runs.get(1)).isNotEmpty();
    }

    private static byte[] written(ProcessorProject project, String classOutput) throws IOException {
        Outcome outcome = project.compile(FrontEnd.JAVAC, classOutput);
        return Files.readAllBytes(outcome.classOutput().resolve("app/AddonScopes.class"));
    }

    private ProcessorProject project() {
        return new ProcessorProject(folder).declares("view_room");
    }
}
