package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes in the class output that Kotlin's or Groovy's compiler has written: what the commands know of them. */
final class OtherLanguagesTest {

    private static final String REPORT = "target/classes/META-INF/scopecheck/report.json";
    private static final String ANEW = "empty the class output, and compile everything anew";

    @TempDir
    private Path folder;

    private CommandLineProject project;

    @BeforeEach
    void compile() {
        project = new CommandLineProject(folder)
                .declares("admin_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("view_room")
                .compile()
                .declares("admin_room");
    }

    /** Their calls are not known, so that it is not said that nothing requires a scope. */
    @Test
    void classesOfOtherCompilersAreNamed() throws IOException {
        project.source("Kotlin", "class Kotlin {}\n").compileUnprocessed("Kotlin");
        nameSource("Kotlin", "Kotlin.kt");
        project.delete("src/main/java/app/Kotlin.java")
                .declares("view_room", "admin_group")
                .compile();

        CommandLineProject.Run run = project.run("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .startsWith("note: [CallsNotSeen] the calls in code that another compilation compiled were not checked")
                .contains("\n  not seen    app.Kotlin (Kotlin)\n")
                .doesNotContain("UnusedScope");
    }

    /** Kotlin's compiler writes every class on every build, and javac runs only where Java has changed. */
    @Test
    void aClassOfAnotherCompilerMayBeWrittenOnceMoreAsItWas() throws IOException {
        project.source("Kotlin", "class Kotlin { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compileUnprocessed("Kotlin");
        nameSource("Kotlin", "Kotlin.kt");
        project.delete("src/main/java/app/Kotlin.java").compile();
        Path file = project.path("target/classes/app/Kotlin.class");

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(project.run("check").output()).startsWith("note: [CallsNotSeen]");
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(project.run("check").output()).contains("class 'app.Kotlin' was compiled later", ANEW);
    }

    @Test
    void whereNothingIsJavaJavacHadNothingToCompile() throws IOException {
        project.source("Room", "class Room { @RequiresScope(VIEW_GROUP) void view() {} }\n")
                .compileUnprocessed("Room");
        nameSource("Room", "Room.kt");
        project.delete("src/main/java/app/Room.java").delete(REPORT);

        assertThat(project.run("check").output())
                .startsWith("error: [ProcessorDidNotRun]")
                .contains(
                        "\n  cause       the classes were compiled by Kotlin, and no Java source was there for javac\n",
                        "\n  to fix      give javac a source, such as a package-info.java with @AddonDescriptor;"
                                + " then compile everything anew\n");
    }

    @Test
    void anAnnotatedClassOfACompilerBehindJavacHasToBeCompiledFirst() throws IOException {
        project.source("Groovy", "class Groovy { @RequiresScope(VIEW_GROUP) void view() {} }\n")
                .compileUnprocessed("Groovy");
        nameSource("Groovy", "Groovy.groovy");
        project.delete("src/main/java/app/Groovy.java");

        assertThat(project.run("check").output())
                .isEqualTo("error: [UnusableReport] the report " + REPORT + " cannot be used: class 'app.Groovy' is"
                        + " annotated, and Groovy compiled it after javac\n"
                        + "  to fix      let the build compile Groovy before Java, and compile everything anew\n");
    }

    /** The attribute SourceFile refers to a constant of its own: two bytes of length, and the name. */
    private void nameSource(String type, String source) throws IOException {
        Path file = project.path("target/classes/app/" + type + ".class");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String old = "\0" + (char) (type + ".java").length() + type + ".java";
        assertThat(bytes).contains(old);
        Files.writeString(
                file, bytes.replace(old, "\0" + (char) source.length() + source), StandardCharsets.ISO_8859_1);
    }
}
