package dev.scopecheck.cli;

import dev.scopecheck.commands.ReleaseReader;
import dev.scopecheck.commands.diff.ScopeDiff;
import dev.scopecheck.commands.diff.ScopeDiffText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which scopes came and went. */
@Command(
        name = "diff",
        description = "Says which scopes came and which went between two releases, and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "<before>",
            description = "The earlier release: its jar or class folder, a report, or a descriptor.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "<after>", description = "The later release, in the same way.")
    private Path after = Path.of("");

    @Option(
            names = "-A",
            paramLabel = "<option>=<value>",
            description = "An option as the compiler takes it, for a release without report: -Ascopecheck.platform,"
                    + " -Ascopecheck.scopesPointer. A report names its own.")
    private Map<String, String> options = new HashMap<>();

    @Option(names = "--exit-code", description = "End with 1 where a scope came.")
    private boolean exitCode;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException, ReleaseReader.UnusableRelease {
        if (command == null) {
            throw new IllegalStateException("not a command");
        }
        WrongArguments.refuseUnknown(options, command.commandLine());
        ScopeDiff delta = ScopeDiff.between(ReleaseReader.read(before, options), ReleaseReader.read(after, options));
        Printer printer = output.printer();
        printer.diff(ScopeDiffText.lines(delta));
        printer.flush();
        if (!delta.doubts().isEmpty()) {
            return Main.NOT_KNOWN;
        }
        return exitCode && !delta.came().isEmpty() ? Main.FAILED : Main.DONE;
    }
}
