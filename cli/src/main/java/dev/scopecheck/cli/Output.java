package dev.scopecheck.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command prints to, and how. */
final class Output {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--colour",
            paramLabel = "<when>",
            description = "Whether to colour differences: ${COMPLETION-CANDIDATES}; if not given, where they go to a"
                    + " terminal.")
    private Ansi colour = Ansi.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors and differences alone.")
    private boolean quiet;

    @Option(names = "--color", hidden = true)
    void setColor(Ansi color) {
        colour = color;
    }

    Printer printer() {
        if (command == null) {
            throw new IllegalStateException("not part of a command");
        }
        return new Printer(command.commandLine().getOut(), colour, quiet);
    }
}
