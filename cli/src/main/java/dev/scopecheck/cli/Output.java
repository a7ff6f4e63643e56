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

    Printer printer() {
        if (command == null) {
            throw new IllegalStateException("not part of a command");
        }
        return new Printer(command.commandLine().getOut(), colour);
    }
}
