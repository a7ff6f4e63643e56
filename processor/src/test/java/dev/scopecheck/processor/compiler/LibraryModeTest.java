package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which methods of a library are asked to say what they need. */
final class LibraryModeTest {

    @TempDir
    private Path folder;

    private Path client;

    @BeforeEach
    void compileTheClient() {
        client = ClientLibrary.compile(folder.resolve("library"));
    }

    @Test
    void aLibrarysMethodsSayWhatTheyNeed() {
        ProcessorProject project = library("""
                @RequiresScope(VIEW_ROOM)
                void covered() { client.Api.view(); }

                @RequiresScope({SEND_NOTIFICATION, VIEW_ROOM})
                void more(client.Api api) { api.send(client.Api.view()); }

                //: UndeclaredRequirement
                void open() { client.Api.view(); }

                @RequiresScope(ADMIN_ROOM)
                //: UndeclaredRequirement
                void other() { client.Api.view(); }

                static class Poster implements client.Poster {
                    @Override public void post() { new client.Api(1).send("the interface says so"); }
                }

                @RequiresScope(VIEW_ROOM)
                static class Whole {
                    static final String VIEW = client.Api.view();
                    void covered() { client.Api.view(); }
                }
                """);

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.findings().get(0).message())
                .contains("call to 'Api.view' requires scope 'view_room', which 'Caller.open' does not declare")
                .contains("to fix      annotate 'Caller.open' with @RequiresScope(\"view_room\")");
    }

    @Test
    void whatAPrivateMethodNeedsIsAskedOfThoseThatCallIt() {
        ProcessorProject project = library("""
                private void hidden() { deeper(); }
                private static String deeper() { return client.Api.view(); }
                private void neverCalled() { client.Api.view(); }

                //: UndeclaredRequirement
                void open() { hidden(); }

                @RequiresScope(VIEW_ROOM)
                void covered() { hidden(); }
                """);

        assertThat(project.compile(FrontEnd.JAVAC).places().stream().sorted()).isEqualTo(Markers.of(project));
    }

    @Test
    void theEndpointThatAPrivateMethodCallsIsAskedOfThoseThatCallIt() {
        ProcessorProject project = library("""
                private void hidden() { deeper(); }
                private void deeper() { client.Api.rename(); }

                //: UndeclaredRequirement
                void open() { hidden(); }

                @CallsEndpoint("PUT /v2/room/{id}/topic")
                void covered() { hidden(); }

                @RequiresScope(ADMIN_ROOM)
                void coveredByName() { hidden(); }
                """);

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places().stream().sorted()).isEqualTo(Markers.of(project));
        assertThat(outcome.findings().get(0).message())
                .contains("requires scope 'admin_room', which 'Caller.open' does not declare");
    }

    @Test
    void whatAPrivateClassNeedsIsAskedOfThoseThatCallIt() {
        ProcessorProject project = library("""
                private static class Hidden {
                    Hidden() { client.Api.view(); }
                    Hidden(int deeper) { this(); }
                    public void post() { new Deeper().post(); }
                    static void all() { client.Api.view(); }
                    static class Deeper { void post() { client.Api.view(); } }
                }

                private record Letter(String text) { void post() { client.Api.view(); } }

                //: UndeclaredRequirement
                Object create() { return new Hidden(1); }

                @RequiresScope(VIEW_ROOM)
                Object covered() { return new Hidden(); }

                //: UndeclaredRequirement
                void post(Hidden hidden) { hidden.post(); }

                //: UndeclaredRequirement
                Runnable later() { return Hidden::all; }

                //: UndeclaredRequirement
                void send(Letter letter) { letter.post(); }
                """);

        assertThat(project.compile(FrontEnd.JAVAC).places().stream().sorted()).isEqualTo(Markers.of(project));
    }

    @Test
    void aPrivateClassIsAskedItselfWhereItCanBeCalledThroughAnother() {
        ProcessorProject project = library("""
                private interface Step { void take(); }

                private static class First implements Step {
                    //: UndeclaredRequirement
                    public void take() { client.Api.view(); }
                    //: UndeclaredRequirement
                    @Override public String toString() { return client.Api.view(); }
                }

                private static class Base {
                    //: UndeclaredRequirement
                    public void inherited() { client.Api.view(); }
                }

                static class Visible extends Base {}

                private static class Runs {
                    //: UndeclaredRequirement
                    public void run() { client.Api.view(); }
                    void walk() { client.Api.view(); }
                }

                Object local() { class Local extends Runs implements Runnable {} return new Local(); }
                """);

        assertThat(project.compile(FrontEnd.JAVAC).places().stream().sorted()).isEqualTo(Markers.of(project));
    }

    @Test
    void whatAnInitialiserNeedsIsAskedOfItsTypeEvenAPrivateOne() {
        ProcessorProject project = library("""
                private static class Initialised {
                    //: UndeclaredRequirement
                    String room = client.Api.view();
                }

                @RequiresScope(VIEW_ROOM)
                private static class Said {
                    String room = client.Api.view();
                }

                //: UndeclaredRequirement
                Object open() { return new Said(); }
                """);

        assertThat(project.compile(FrontEnd.JAVAC).places().stream().sorted()).isEqualTo(Markers.of(project));
    }

    private ProcessorProject library(String members) {
        return new ProcessorProject(folder)
                .library(client)
                .option("-Ascopecheck.mode=library")
                .source("Caller", "class Caller {\n" + members + "\n}\n");
    }
}
