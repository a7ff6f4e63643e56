package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class outputs that are no single folder of packages: of several modules together, and beside the sources. */
final class OutputLayoutsTest {

    private static final String ANNOTATIONS = Path.of("../annotations/target/classes")
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    private Path folder;

    private ProcessorProject client(String scopes, String descriptor) {
        return new ProcessorProject(folder)
                .declares(scopes)
                .write(
                        "src/m.client/module-info.java",
                        "module m.client { requires static dev.scopecheck; exports app.client; }")
                .write("src/m.client/app/client/C.java", """
                        package app.client;
                        public class C { @dev.scopecheck.RequiresScope("send_notification") public void c() {} }
                        """)
                .write(
                        "src/m.addon/module-info.java",
                        "module m.addon { requires static dev.scopecheck; requires m.client; }")
                .write("src/m.addon/app/addon/A.java", """
                        package app.addon;
                        %s
                        class A { @dev.scopecheck.RequiresScope("view_room") void a() { new app.client.C().c(); } }
                        """.formatted(descriptor));
    }

    @Test
    void severalModulesAreJudgedTogether() throws IOException {
        ProcessorProject project = client("view_room", "@dev.scopecheck.AddonDescriptor");

        assertThat(compile(project, "--module-source-path", "src", "-d", "out", "-p", ANNOTATIONS))
                .extracting(diagnostic ->
                        diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .containsExactly(
                        "[MissingScope] 'C.c' requires scope 'send_notification', which the descriptor does not"
                                + " declare");
    }

    @Test
    void aDescriptorIsGeneratedIntoTheModuleThatAsksForIt() throws IOException {
        ProcessorProject project = client("", "@dev.scopecheck.AddonDescriptor(generate = true)");
        project.write(ProcessorProject.DESCRIPTOR, "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": []}}}");

        assertThat(compile(project, "--module-source-path", "src", "-d", "out", "-p", ANNOTATIONS))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("out/m.addon/META-INF/scopecheck/atlassian-connect.json")))
                .contains("[\"send_notification\", \"view_room\"]");
    }

    @Test
    void classesBesideTheirSourcesAreNotThoseOfAnotherCompilation() throws IOException {
        ProcessorProject project =
                new ProcessorProject(folder).declares("view_room").source("App", """
                @AddonDescriptor class App { @RequiresScope(VIEW_ROOM) void a() {} }
                """);

        String source = project.sources()[0].toString();
        List<String> arguments = List.of("-processorpath", JavacProcess.processorPath(), source);

        assertThat(JavacProcess.run(folder, arguments)).isEmpty();
        assertThat(folder.resolve("src/main/java/app/App.class")).exists();
        assertThat(folder.resolve("report.json")).as("the working folder").doesNotExist();
        assertThat(JavacProcess.run(folder, arguments)).isEmpty();
    }

    /** Maven copies the resources before it compiles; what it replaced in them counts for what is generated, too. */
    @Test
    void theCopyThatABuildHasFilteredIsTheTemplate() {
        ProcessorProject project = new ProcessorProject(folder)
                .write(
                        ProcessorProject.DESCRIPTOR,
                        "{\"version\": \"${v}\", \"capabilities\": {\"hipchatApiConsumer\": {}}}")
                .write(
                        "target/classes/atlassian-connect.json",
                        "{\"version\": \"7.8.9\", \"capabilities\": {\"hipchatApiConsumer\": {}}}")
                .source(
                        "App",
                        "@AddonDescriptor(generate = true) class App { @RequiresScope(VIEW_ROOM) void a() {} }\n");

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .contains("\"version\": \"7.8.9\"", "\"view_room\"");
    }

    /** The base needs one scope and a layer another: neither compilation sees all, and both say so. */
    @Test
    void nothingIsUnusedWhereAJarHasClassesForSeveralReleases() {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("view_room", "send_notification")
                .write("src/main/java17/app/Old.java", """
                        package app;
                        class Old { @dev.scopecheck.RequiresScope("send_notification") void call() {} }
                        """);
        Path layer = folder.resolve("src/main/java17/app/Old.java");
        Outcome ofLayer = project.compile(FrontEnd.JAVAC, "target/classes/META-INF/versions/17", layer);
        project.source("App", "class App { @RequiresScope(VIEW_ROOM) void a() {} }\n");
        Outcome ofBase =
                project.compile(FrontEnd.JAVAC, "target/classes", folder.resolve("src/main/java/app/App.java"));

        assertThat(ofLayer.findings()).isEmpty();
        assertThat(ofLayer.notes()).containsExactly("CallsNotSeen");
        assertThat(ofBase.findings()).isEmpty();
        assertThat(ofBase.printed()).anyMatch(one -> one.message().contains("not seen    META-INF/versions/17"));
    }

    /** Relative paths start from the working directory, which a test cannot change: so each one is made absolute. */
    private List<Diagnostic<? extends JavaFileObject>> compile(ProcessorProject project, String... options)
            throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String option : options) {
            arguments.add(
                    Stream.of("src", "out").anyMatch(option::equals)
                            ? folder.resolve(option).toString()
                            : option);
        }
        Files.createDirectories(folder.resolve("out"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, found, arguments, null, files.getJavaFileObjects(project.sources()));
            task.setProcessors(List.of(new ScopecheckProcessor(), new ScopecheckProcessor.Claim()));
            task.call();
        }
        return found.getDiagnostics();
    }
}
