package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Missing required subcommand",
                "chekc | Unmatched argument at index 0: 'chekc'",
                "check | Missing required option: '--classes=<folder>'",
                "check --classes=gone | Invalid value for option '--classes': gone is not there; compile first",
                "check --classes=pom.xml | Invalid value for option '--classes': pom.xml is no folder",
                "fix --classes=. --dryrun | Unknown option: '--dryrun'",
                "fix --classes=. --colour=maybe | Invalid value for option '--colour'",
                "check --classes=. -Ascopecheck.unused | Value for option option '-A' (<option>=<value>) should be",
            })
    void aWrongOneIsNamedWithWhatWouldBeRight(String arguments, String message) {
        AddOnProject.Run run = execute(arguments);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output())
                .startsWith(message)
                .containsAnyOf("Usage: scopecheck", "Did you mean", "Possible solutions");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String verb : Main.commandLine().getSubcommands().keySet()) {
            AddOnProject.Run run = execute(verb + " --help");

            assertThat(run.exitCode()).isZero();
            assertThat(run.output())
                    .startsWith("Usage: scopecheck " + verb + " ")
                    .contains("--help");
        }
        assertThat(execute("--help").output()).contains("Exit codes:", "check", "fix", "generate");
        assertThat(execute("--version").output()).startsWith("scopecheck ");
    }

    @Test
    void coloursAreAskedForInAnyCase() {
        AddOnProject project = new AddOnProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("admin_room")
                .compile();

        assertThat(project.run("fix", "--dry-run", "--colour=on").output())
                .contains("\u001B[31m-", "\u001B[32m+", "\u001B[0m\n");
        assertThat(project.run("fix", "--dry-run", "--colour=OFF").output()).doesNotContain("\u001B");
        assertThat(project.run("fix", "--dry-run").output()).doesNotContain("\u001B");
    }

    private AddOnProject.Run execute(String arguments) {
        AddOnProject project = new AddOnProject(folder);
        return project.execute(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
    }
}
