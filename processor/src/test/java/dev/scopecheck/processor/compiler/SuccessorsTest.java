package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processors that stand behind Scopecheck on the processor path run as they would without it. */
final class SuccessorsTest {

    private static final String ROOM = """
            /** A room. */
            @dev.scopecheck.AddonDescriptor
            class Room {
                /** Its token. */
                static final String TOKEN = AddonScopes.TOKEN_SCOPE;

                private Room() {}

                /** Views. */
                @dev.scopecheck.RequiresScope("view_room") void view() {}
            }
            """;

    private static final String SUCCESSOR = """
            import java.util.Set;
            import javax.annotation.processing.*;
            import javax.lang.model.element.TypeElement;

            @SupportedAnnotationTypes("*")
            public class Successor extends AbstractProcessor {
                @Override public javax.lang.model.SourceVersion getSupportedSourceVersion() {
                    return javax.lang.model.SourceVersion.latest();
                }
                @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    if (round.processingOver()) {
                        processingEnv.getMessager().printMessage(javax.tools.Diagnostic.Kind.NOTE, "successor ran");
                    }
                    return false;
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path successor;

    @BeforeEach
    void compileSuccessor() throws IOException {
        successor = Files.createDirectories(folder.resolve("successor"));
        Path source = Files.writeString(folder.resolve("Successor.java"), SUCCESSOR);
        List<String> arguments = List.of(
                "-proc:none", "-processorpath", folder.toString(), "-d", successor.toString(), source.toString());
        assertThat(JavacProcess.run(folder, arguments)).isEmpty();
        Files.createDirectories(successor.resolve("META-INF/services"));
        Files.writeString(successor.resolve("META-INF/services/javax.annotation.processing.Processor"), "Successor\n");
        Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
        Path resources = Files.createDirectories(folder.resolve("src/main/resources"));
        Files.writeString(
                resources.resolve("atlassian-connect.json"),
                "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [\"view_room\"]}}}\n");
    }

    @Test
    void theyRunWhereOnlyOurAnnotationsAreInTheSources() throws IOException {
        assertThat(compile(ROOM, true, "-Xlint:-processing")).contains("Note: successor ran");
    }

    @Test
    void theyRunWhereOthersAreToo() throws IOException {
        String room = ROOM.replace("private Room() {}", "/** . */ @Deprecated Room() {}");
        assertThat(compile(room, true, "-Xlint:all", "-Werror")).isEqualTo("Note: successor ran\n");
    }

    @Test
    void withoutThemLintIsQuiet() throws IOException {
        assertThat(compile(ROOM, false, "-Xlint:all", "-Werror")).isEmpty();
    }

    private String compile(String source, boolean successors, String... options) throws IOException {
        Path file = Files.createDirectories(folder.resolve("src/main/java")).resolve("Room.java");
        Files.writeString(file, source);
        Files.createDirectories(folder.resolve("target/classes"));
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", folder.resolve("target/classes").toString()));
        arguments.addAll(List.of(
                "-processorpath", JavacProcess.processorPath() + (successors ? File.pathSeparator + successor : "")));
        arguments.add(file.toString());
        return JavacProcess.run(folder, arguments);
    }
}
