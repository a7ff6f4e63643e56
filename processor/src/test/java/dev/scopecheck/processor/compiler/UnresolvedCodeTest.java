package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code with errors that the compiler analyses all the same: the compiler reports the errors, and nobody else does. */
final class UnresolvedCodeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void call() { absent(); }",
                "void call(Caller caller) { caller.absent(); }",
                "Object made = new Absent();",
                "@Absent void call() {}",
                "@absent.Absent Caller() {}",
                "@Absent class Inner {}",
                "@RequiresScope(ABSENT) void call() {}",
                "@RequiresScope(anyOf = {VIEW_GROUP, ABSENT}) void call() {}",
                "@CallsEndpoint(ABSENT) void call() {}",
                "void call() { absent(() -> view()).more(); }"
            })
    void nothingIsUnusedAndNothingIsProved(String member) {
        // as Error Prone sets it, so that javac analyses code with errors, too
        ProcessorProject project = project(member).option("--should-stop=ifError=FLOW");

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.headlines()).isEmpty();
        assertThat(outcome.wrote(Report.NAME)).isFalse();
    }

    @Test
    void aScopeWithTheTextOfAnUnresolvedOneIsUnknown() {
        ProcessorProject project = project("@RequiresScope(\"<error>\") void call() {}");

        assertThat(project.compile(FrontEnd.JAVAC).headlines())
                .singleElement()
                .asString()
                .startsWith("[UnknownScope] '<error>' is not a scope of HipChat");
    }

    @Test
    void anotherAnnotationWithThatTextIsNoObstacle() {
        ProcessorProject project = project("@interface Text { String value(); } @Text(\"<error>\") void call() {}");

        assertThat(project.compile(FrontEnd.JAVAC).headlines())
                .singleElement()
                .asString()
                .startsWith("[UnusedScope] scope 'admin_room'");
    }

    private ProcessorProject project(String member) {
        return new ProcessorProject(folder).declares("view_room", "admin_room").source("Caller", """
                        class Caller {
                            @RequiresScope(VIEW_ROOM)
                            void view() {}
                            %s
                        }
                        """.formatted(member));
    }
}
