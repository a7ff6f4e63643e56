package dev.scopecheck.cli;

import dev.scopecheck.commands.Commands;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the generated descriptor. */
@Command(
        name = "generate",
        description = "Writes the generated descriptor into the class output, from its template as it is now.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private final AddOnArguments addOn = new AddOnArguments();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Commands.Generated generated = Commands.generate(addOn.built());
        Printer printer = output.printer();
        generated.written().ifPresent(file -> printer.note("written: " + printer.shown(file)));
        return printer.print(generated.outcome());
    }
}
