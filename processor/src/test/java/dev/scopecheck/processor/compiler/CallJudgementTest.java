package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a call, where, and in which mode. */
final class CallJudgementTest {

    private static final String GENERATED = "META-INF/scopecheck/atlassian-connect.json";

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void compileTheLibrary() {
        library = ClientLibrary.compile(folder.resolve("library"));
    }

    @Test
    void aCallIsReportedWhereItsNameStands() {
        ProcessorProject project = addon("""
                void m(client.Api api) {
                    api.self()
                            .self() // .send is not here
                            //: MissingScope
                            .send("x");
                    String s = "" +
                            //: MissingScope
                            client.Api.view();
                }
                """).declares();

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.headlines())
                .contains(
                        "[MissingScope] call to 'Api.send' requires scope 'send_notification', which the descriptor does"
                                + " not declare");
        assertThat(outcome.success()).isFalse();
    }

    @Test
    void furtherPlacesAreNotTakenFromCommentsOrLiterals() {
        Outcome outcome = addon("""
                void m(client.Api api) {
                    api.send("x");
                    api.self()
                            // .send is not here, nor /*
                            .send("x");
                    api.self() /* .send(
                            .send( */
                            .send("x");
                    java.util.Objects.requireNonNull(api, "'\\" .send( '" + '"' + ".send(")
                            .send("x");
                }
                """).declares().compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Caller.java:8 MissingScope");
        assertThat(outcome.findings().get(0).message())
                .contains(
                        "also at     src/main/java/app/Caller.java:11, src/main/java/app/Caller.java:14, src/main/java/app/Caller.java:16");
    }

    @Test
    void aCallIsFoundWhereItsNameIsWrittenInNumbers() {
        Outcome outcome = addon("""
                void m(client.Api api) {
                    api.send("x");
                    api.self()
                            .\\u0073end("x");
                    api.self()
                            .s\\uu0065nd("x");
                }
                """).declares().compile(FrontEnd.JAVAC);

        assertThat(outcome.findings().get(0).message())
                .contains("also at     src/main/java/app/Caller.java:10, src/main/java/app/Caller.java:12");
    }

    @Test
    void whatStandsNowhereIsNotShownInTheFileOfWhatDoes() {
        Outcome outcome =
                addon("void m() { client.Api.view(); }").declares("admin_group").compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("UnusedScope", "Caller.java:7 MissingScope");
    }

    @Test
    void aDeclarationIsShownBeforeItsCalls() {
        Outcome outcome = new ProcessorProject(folder)
                .declares()
                .source("Alpha", "class Alpha { void m(Room room) { room.view(); room.view(); } }\n")
                .source("Room", """
                        class Room {
                            //: MissingScope
                            @RequiresScope(VIEW_ROOM)
                            void view() {}
                        }
                        """)
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Room.java:8 MissingScope");
        assertThat(outcome.findings().get(0).message()).contains("also at     src/main/java/app/Alpha.java:6\n");
    }

    @Test
    void aScopeThatOnlyCallsNeedIsNotUnused() {
        Outcome outcome = addon("void m(client.Api api) { api.send(\"x\"); }")
                .declares("send_notification", "view_room")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.headlines())
                .containsExactly("[UnusedScope] scope 'view_room' at src/main/resources/atlassian-connect.json:5:39 is"
                        + " declared, but nothing requires it");
    }

    @Test
    void nothingIsCalledUnusedInCodeThatDoesNotCompile() {
        Outcome outcome = addon("void m(client.Api api) { api.noSuchMethod(); nowhere(); }")
                .declares("view_room")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.ownMessages()).hasSize(2);
    }

    @Test
    void aCallThatAGeneratedDescriptorDoesNotCoverNamesTheMethodToAnnotate() {
        ProcessorProject project = addon("""
                @RequiresScope(VIEW_ROOM)
                void covered() { client.Api.view(); }

                void open(client.Api api) {
                    //: MissingScope
                    Runnable later = () -> api.send("x");
                }
                """).declares().option("-Ascopecheck.mode=generate");

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.findings().get(0).message())
                .contains("which the generated descriptor does not have", "annotated   view_room")
                .contains("to fix      annotate 'Caller.open' with @RequiresScope(\"send_notification\")");
        assertThat(outcome.read(GENERATED)).contains("\"view_room\"").doesNotContain("send_notification");
    }

    @Test
    void aCallCanBeSilencedOnAnyDeclarationAroundIt() {
        Outcome outcome = addon("""
                @SuppressWarnings("MissingScope")
                String field = client.Api.view();

                @SuppressWarnings("scopecheck")
                void method(client.Api api) { Runnable r = () -> api.send("x"); }

                void local() {
                    @SuppressWarnings("MissingScope")
                    Object o = new client.Api();
                }

                @SuppressWarnings("MissingScope")
                static class Inner { Inner(client.Api api) { api.close(); } }
                """).declares().compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    void localClassesDeclareToo() {
        ProcessorProject project = addon("""
                void m() {
                    class Local {
                        //: MissingScope
                        @RequiresScope(ADMIN_ROOM) void one() {}
                    }
                    new Object() {
                        //: MissingScope
                        @RequiresScope(ADMIN_GROUP) void two() {}
                    };
                }
                """).declares();

        assertThat(project.compile(FrontEnd.JAVAC).places()).isEqualTo(Markers.of(project));
    }

    @Test
    void codeThatOthersGenerateIsLookedAt() {
        Outcome outcome = addon("")
                .declares()
                .processor(() -> new WritingProcessor(List.of(
                        Map.entry("app.Generated", "package app; class Generated { String s = client.Api.view(); }"))))
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Generated.java:1 MissingScope");
    }

    private ProcessorProject addon(String members) {
        return new ProcessorProject(folder).library(library).source("Caller", "class Caller {\n" + members + "\n}\n");
    }
}
