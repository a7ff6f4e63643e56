package dev.scopecheck.processor.compiler;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and outputs that are no files, as in a build tool that keeps both in memory: the descriptor alone is one. */
final class InMemoryTest {

    private static final JavaFileObject ROOM = JavaFileObjects.forSourceString("app.Room", """
            package app;

            import dev.scopecheck.AddonDescriptor;
            import dev.scopecheck.RequiresScope;

            @AddonDescriptor
            class Room {
                @RequiresScope("view_room")
                void view() {}
            }
            """);

    private static final JavaFileObject CALLER = JavaFileObjects.forSourceString("app.Caller", """
            package app;

            class Caller {
                void call(Room room) {
                    room.view();
                }
            }
            """);

    private static final String MADE =
            "package app; class Made { @dev.scopecheck.RequiresScope(\"admin_room\") void up() {} }";

    @TempDir
    private Path folder;

    private Path descriptor;

    @BeforeEach
    void declare() throws IOException {
        descriptor = folder.resolve("atlassian-connect.json");
        declare("view_group");
    }

    private void declare(String scope) throws IOException {
        Files.writeString(
                descriptor, "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [\"" + scope + "\"]}}}");
    }

    @Test
    void aMissingScopeStandsAtItsLine() {
        Compilation compilation = compiler().compile(ROOM);

        assertThat(compilation)
                .hadErrorContaining("[MissingScope] 'Room.view' requires scope 'view_room'")
                .inFile(ROOM)
                .onLine(8);
        assertThat(compilation)
                .hadWarningContaining("[UnusedScope] scope 'view_group'")
                .inFile(ROOM)
                .onLine(6);
    }

    @Test
    void theConstantsAreAGeneratedSource() throws IOException {
        declare("view_room");

        Compilation compilation = compiler().compile(ROOM, CALLER);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("app.AddonScopes")
                .contentsAsUtf8String()
                .contains("public static final String VIEW_ROOM = \"view_room\";");
    }

    @Test
    void theReportIsAGeneratedResource() throws IOException {
        declare("view_room");

        assertThat(compiler().compile(ROOM, CALLER))
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/scopecheck/report.json")
                .contentsAsUtf8String()
                .contains("\"name\" : \"app.Caller\"");
    }

    @Test
    void whatAnotherProcessorGeneratesIsChecked() {
        Compilation compilation = javac().withProcessors(
                        new ScopecheckProcessor(), new WritingProcessor(List.of(Map.entry("app.Made", MADE))))
                .withOptions("-Ascopecheck.descriptor=" + descriptor)
                .compile(ROOM);

        assertThat(compilation).hadErrorContaining("[MissingScope] 'Room.view' requires scope 'view_room'");
        assertThat(compilation).hadErrorContaining("[MissingScope] 'Made.up' requires scope 'admin_room'");
    }

    private Compiler compiler() {
        return javac().withProcessors(new ScopecheckProcessor(), new ScopecheckProcessor.Claim())
                .withOptions("-Xlint:all,-processing", "-Ascopecheck.descriptor=" + descriptor);
    }
}
