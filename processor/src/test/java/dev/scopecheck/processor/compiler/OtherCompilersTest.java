package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files are in the class output that javac did not compile with the processor, as Kotlin's are before it starts. */
final class OtherCompilersTest {

    private static final String APP = "class App { @RequiresScope(VIEW_ROOM) void a() {} }\n";

    @TempDir
    private Path folder;

    private ProcessorProject project;

    @BeforeEach
    void sources() {
        project = new ProcessorProject(folder).source("App", APP).library(folder.resolve("target/classes"));
    }

    @Test
    void theirCallsAreSaidToBeUnseenAndNothingIsCalledUnused() throws IOException {
        otherClass("K.kt", "package app; public class K {}");

        Outcome outcome = project.declares("view_room", "admin_room").compile(FrontEnd.JAVAC);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.notes()).containsExactly("CallsNotSeen");
        assertThat(outcome.printed().get(0).message()).contains("not seen    app.K (Kotlin)");
        assertThat(outcome.read(Report.NAME)).contains("\"unseen\" : [\n    \"app.K\"\n  ]");
    }

    @Test
    void aModuleThatRequiresNothingIsNotBothered() throws IOException {
        otherClass("K.kt", "package app; public class K {}");

        Outcome outcome = project.source("App", "class App {}\n").compile(FrontEnd.JAVAC);

        assertThat(outcome.printed()).isEmpty();
    }

    @Test
    void whatTheyDeclareCounts() throws IOException {
        otherClass("K.kt", annotated("send_notification"));

        Outcome outcome = project.declares("view_room").compile(FrontEnd.JAVAC);

        assertThat(outcome.headlines())
                .containsExactly(
                        "[MissingScope] 'K.k' requires scope 'send_notification', which the descriptor does not"
                                + " declare");
        assertThat(outcome.success()).isFalse();
    }

    @Test
    void whatTheyDeclareIsGenerated() throws IOException {
        otherClass("K.kt", annotated("send_notification"));

        Outcome outcome = project.source("App", "@AddonDescriptor(generate = true) " + APP)
                .declares()
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .contains("send_notification", "view_room");
    }

    @Test
    void aClassOfJavacWithoutProcessorIsTold() throws IOException {
        otherClass("K.java", annotated("send_notification"));

        Outcome first =
                project.declares("view_room", "send_notification", "admin_room").compile(FrontEnd.JAVAC);
        String report = first.read(Report.NAME);
        Outcome second = project.compile(FrontEnd.JAVAC);

        assertThat(first.findings()).isEmpty();
        assertThat(first.notes()).containsExactly("CallsNotSeen");
        assertThat(report).contains("\"name\" : \"app.K\"", "app.K");
        assertThat(second.printed()).isEqualTo(first.printed());
        assertThat(second.read(Report.NAME)).isEqualTo(report);
    }

    @Test
    void anAnnotatedOneThatIsNotOnTheClassPathIsAnError() throws IOException {
        otherClass("K.kt", annotated("send_notification"));

        Outcome outcome = new ProcessorProject(folder).declares("view_room").compile(FrontEnd.JAVAC);

        assertThat(outcome.headlines())
                .containsExactly("[UnusableReport] the report target/classes/META-INF/scopecheck/report.json cannot be"
                        + " used: class 'app.K' is annotated, another compiler compiled it, and it is not on the class"
                        + " path");
        assertThat(outcome.success()).isFalse();
    }

    @Test
    void oneThatIsGoneIsForgotten() throws IOException {
        otherClass("K.kt", annotated("send_notification"));
        project.declares("view_room", "send_notification").compile(FrontEnd.JAVAC);
        Files.delete(folder.resolve("target/classes/app/K.class"));

        Outcome outcome = project.compileOnly("App");

        assertThat(outcome.headlines()).singleElement().asString().contains("[UnusedScope] scope 'send_notification'");
        assertThat(outcome.read(Report.NAME)).doesNotContain("app.K");
    }

    private static String annotated(String scope) {
        return "package app; public class K { @dev.scopecheck.RequiresScope(\"" + scope + "\") public void k() {} }";
    }

    /** Compiles a class into the class output of which the source has this name, and lies elsewhere. */
    private void otherClass(String sourceName, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path file = Files.createDirectories(folder.resolve("elsewhere")).resolve("K.java");
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-XDrawDiagnostics", "-d", classes.toString());
            boolean success = compiler.getTask(
                            new StringWriter(), files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(success).isTrue();
        }
        rename(classes.resolve("app/K.class"), sourceName);
    }

    /** The attribute SourceFile refers to a constant of its own: a byte of length, and the name. */
    private static void rename(Path classFile, String sourceName) throws IOException {
        String bytes = Files.readString(classFile, java.nio.charset.StandardCharsets.ISO_8859_1);
        String old = "\u0001\u0000\u0006K.java";
        assertThat(bytes).contains(old);
        String renamed = "\u0001\u0000" + (char) sourceName.length() + sourceName;
        Files.writeString(classFile, bytes.replace(old, renamed), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
