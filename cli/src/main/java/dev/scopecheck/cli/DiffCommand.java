package dev.scopecheck.cli;

import dev.scopecheck.delta.DeltaText;
import dev.scopecheck.delta.ScopesDelta;
import dev.scopecheck.processor.platform.PlatformFile;
import dev.scopecheck.verb.Releases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which scopes came and went. */
@Command(
        name = "diff",
        description = "Says which scopes came and which went between two releases, and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

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
            description = "An option as the compiler takes it; for a descriptor, -Ascopecheck.scopesPointer counts.")
    private Map<String, String> options = new HashMap<>();

    @Option(names = "--exit-code", description = "End with 1 where a scope came.")
    private boolean exitCode;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException, Releases.UnusableRelease {
        ScopesDelta delta = ScopesDelta.between(Releases.read(before, options), Releases.read(after, options));
        Printer printer = output.printer();
        printer.diff(DeltaText.lines(delta, PlatformFile.hipChatScopes()));
        printer.flush();
        return exitCode && !delta.came().isEmpty() ? Main.FAILED : Main.DONE;
    }
}
