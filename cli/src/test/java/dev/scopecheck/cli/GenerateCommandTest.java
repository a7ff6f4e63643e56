package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateCommandTest {

    private static final String GENERATED = "target/classes/META-INF/scopecheck/atlassian-connect.json";

    @TempDir
    private Path folder;

    private CommandLineProject project;

    @BeforeEach
    void compile() {
        project = new CommandLineProject(folder)
                .option("-Ascopecheck.mode=generate")
                .declares()
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile();
    }

    @Test
    void writesNothingWhereNothingChanged() throws IOException {
        FileTime before = Files.getLastModifiedTime(project.path(GENERATED));

        assertThat(project.run("generate")).isEqualTo(new CommandLineProject.Run(0, ""));
        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
        assertThat(Files.getLastModifiedTime(project.path(GENERATED))).isEqualTo(before);
    }

    @Test
    void anEditedTemplateIsGeneratedFromAnew() throws IOException {
        project.write(CommandLineProject.DESCRIPTOR, "{\"key\": \"renamed\"}\n");

        CommandLineProject.Run check = project.run("check");
        assertThat(check.exitCode()).isEqualTo(1);
        String expected = Files.readString(Path.of("src/test/findings/OutdatedDescriptor/expected.txt"));
        assertThat(check.output()).isEqualTo(expected);
        assertThat(Path.of("../docs/findings/OutdatedDescriptor.md"))
                .content()
                .contains("```text\n" + expected + "```\n");
        assertThat(project.run("generate")).isEqualTo(new CommandLineProject.Run(0, "written: " + GENERATED + "\n"));
        assertThat(project.read(GENERATED)).contains("\"renamed\"", "\"view_room\"");
        assertThat(project.run("check")).isEqualTo(new CommandLineProject.Run(0, ""));
    }

    @Test
    void aDeletedDescriptorIsWrittenAgain() throws IOException {
        String before = project.read(GENERATED);
        Files.delete(project.path(GENERATED));

        assertThat(project.run("check").output())
                .contains(
                        "[OutdatedDescriptor] the generated descriptor META-INF/scopecheck/atlassian-connect.json is not"
                                + " there");
        assertThat(project.run("generate").exitCode()).isZero();
        assertThat(project.read(GENERATED)).isEqualTo(before);
    }

    @Test
    void afterACompilationThatFailedNothingIsWritten() throws IOException {
        Files.delete(project.path(GENERATED));
        project.delete("target/classes/app/Room.class");

        assertThat(project.run("generate"))
                .isEqualTo(new CommandLineProject.Run(
                        1, "error: the last compilation failed, as class 'app.Room' is missing: compile again\n"));
        assertThat(project.path(GENERATED)).doesNotExist();
    }

    @Test
    void aTemplateThatIsNoJsonLeavesTheOldOne() {
        String before = project.read(GENERATED);
        project.write(CommandLineProject.DESCRIPTOR, "{\"key\": }\n");

        CommandLineProject.Run run = project.run("generate");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).startsWith(CommandLineProject.DESCRIPTOR + ":1:9: error: [MalformedDescriptor]");
        assertThat(project.read(GENERATED)).isEqualTo(before);
    }
}
