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
                "'' | A command is missing; the commands are: check, diff, fix, generate, help, report | scopecheck",
                "chekc | Unknown command 'chekc'; did you mean 'check'? | scopecheck",
                "why x | Unknown command 'why'; the commands are: check, diff, fix, generate, help, report | scopecheck",
                "check | Missing required option: '--classes=<folder>' | scopecheck check",
                "check --clases=. | Unknown option '--clases'; did you mean '--classes'? | scopecheck check",
                "check --classes=. x | Unexpected argument 'x' | scopecheck check",
                "check --classes=gone | Invalid value for option '--classes': gone is not there; compile first"
                        + " | scopecheck check",
                "check --classes=pom.xml | Invalid value for option '--classes': pom.xml is not a folder"
                        + " | scopecheck check",
                "check --classes=. --descriptor=none.json | Invalid value for option '--descriptor': none.json is not"
                        + " there; name the descriptor's file | scopecheck check",
                "fix --classes=. --dryrun | Unknown option '--dryrun'; did you mean '--dry-run'? | scopecheck fix",
                "fix --classes=. --colour=maybe | Invalid value for option '--colour': expected one of [AUTO, ON, OFF]"
                        + " (case-insensitive) but was 'maybe' | scopecheck fix",
                "report --classes=. --output=- | Invalid value for option '--output': - is not a folder; the report"
                        + " consists of three files | scopecheck report",
                "check --classes=. -Aunused=error | Unknown option '-Aunused'; did you mean '-Ascopecheck.unused'?"
                        + " | scopecheck check",
                "check --classes=. -Ascopecheck.unsued=error | Unknown option '-Ascopecheck.unsued'; did you mean"
                        + " '-Ascopecheck.unused'? | scopecheck check",
                "diff a b -Aplatfrom=x | Unknown option '-Aplatfrom'; did you mean '-Ascopecheck.platform'?"
                        + " | scopecheck diff",
                "help chekc | Unknown command 'chekc'; did you mean 'check'? | scopecheck",
            })
    void aWrongOneIsNamedInTheFirstOfTwoLines(String arguments, String message, String command) {
        assertThat(execute(arguments))
                .isEqualTo(new CommandLineProject.Run(2, message + "\nsee: " + command + " --help\n"));
    }

    @Test
    void anOptionThatNothingKnowsIsRefusedWithTheOnesThatThereAre() {
        assertThat(execute("check --classes=. -Afoo=1").output())
                .startsWith("Unknown option '-Afoo'; the options are: scopecheck.descriptor, ")
                .endsWith(", scopecheck.unused, scopecheck.usedScopes\nsee: scopecheck check --help\n");
    }

    @Test
    void helpIsACommand() {
        assertThat(execute("help").output()).isEqualTo(execute("--help").output());
        assertThat(execute("help check").output())
                .isEqualTo(execute("check --help").output());
    }

    @Test
    void everyCommandExplainsItself() {
        for (String verb : Main.commandLine().getSubcommands().keySet()) {
            if (verb.equals("help")) {
                continue;
            }
            CommandLineProject.Run run = execute(verb + " --help");

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
        CommandLineProject project = new CommandLineProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("admin_room")
                .compile();

        assertThat(project.run("fix", "--dry-run", "--colour=on").output())
                .contains("\u001B[31m-", "\u001B[32m+", "\u001B[0m\n");
        assertThat(project.run("fix", "--dry-run", "--color=OFF").output()).doesNotContain("\u001B");
        assertThat(project.run("fix", "--dry-run").output()).doesNotContain("\u001B");
    }

    @Test
    void quietlyOnlyErrorsAndDifferencesAreShown() {
        CommandLineProject project = new CommandLineProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("admin_room", "view_room")
                .compile();

        assertThat(project.run("check", "--quiet")).isEqualTo(new CommandLineProject.Run(0, ""));
        assertThat(project.run("check", "-q", "-Ascopecheck.unused=error").output())
                .contains("error: [UnusedScope]");
        assertThat(project.run("report", "-q")).isEqualTo(new CommandLineProject.Run(0, ""));
        assertThat(project.run("fix", "-q").output())
                .contains("\n-      \"scopes\"")
                .doesNotContain("written")
                .doesNotContain("removed");
    }

    private CommandLineProject.Run execute(String arguments) {
        CommandLineProject project = new CommandLineProject(folder);
        return project.execute(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
    }
}
