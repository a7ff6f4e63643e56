package dev.scopecheck.cli;

import dev.scopecheck.commands.FileProblem;
import dev.scopecheck.commands.ReleaseReader;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What {@code java -jar scopecheck-cli.jar} runs. */
@Command(
        name = "scopecheck",
        description = "Checks, repairs, generates and explains the API scopes of an add-on.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        subcommands = {
            CheckCommand.class,
            FixCommand.class,
            GenerateCommand.class,
            ReportCommand.class,
            DiffCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done; there may be warnings.",
            "1:A finding is an error, or something was refused.",
            "2:The arguments are wrong, or a file cannot be read or written.",
            "3:For diff: it is not known whether customers must consent again."
        })
final class Main {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;
    static final int NOT_KNOWN = 3;

    private Main() {}

    /** Runs a verb and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongArguments())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    say(failure, command.getErr());
                    return UNUSABLE;
                });
    }

    /** One line, without a stack trace, unless it is a defect. */
    private static void say(Exception failure, PrintWriter err) {
        if (failure instanceof IOException problem) {
            err.println(FileProblem.words(problem));
        } else if (failure instanceof ReleaseReader.UnusableRelease) {
            err.println(failure.getMessage());
        } else {
            err.println("this is a defect of Scopecheck, not of the add-on; please report it");
            failure.printStackTrace(err);
        }
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Report.ownVersion();
            return new String[] {"scopecheck " + (version.isEmpty() ? "(not packaged)" : version)};
        }
    }
}
