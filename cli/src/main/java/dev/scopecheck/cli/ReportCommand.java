package dev.scopecheck.cli;

import dev.scopecheck.commands.AddOnState;
import dev.scopecheck.commands.ReportPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says why each scope is there. */
@Command(
        name = "report",
        description = {
            "Writes why each scope is there: index.html, scopes.md, and scopes.sarif for code scanning.",
            "What is wrong stands in there, and fails nothing, unless it keeps everything from being judged."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final AddOnArguments addOn = new AddOnArguments();

    @Option(
            names = "--output",
            paramLabel = "<folder>",
            description = "Where to write; if not given, scopecheck-report beside the class output.")
    private @Nullable Path output;

    @Mixin
    private final Output printing = new Output();

    @Override
    public Integer call() throws IOException {
        if (command != null && Path.of("-").equals(output)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--output': - is not a folder; the report consists of three files");
        }
        AddOnState situation = addOn.seen();
        Path folder = Optional.ofNullable(output)
                .orElseGet(() -> situation.addOn().classes().resolveSibling("scopecheck-report"))
                .toAbsolutePath()
                .normalize();
        Printer printer = printing.printer();
        for (Path file : ReportPages.write(situation, folder)) {
            printer.note("written: " + printer.shown(file));
        }
        return printer.print(ReportPages.obstacles(situation));
    }
}
