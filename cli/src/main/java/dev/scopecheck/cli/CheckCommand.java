package dev.scopecheck.cli;

import dev.scopecheck.commands.Commands;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong. */
@Command(
        name = "check",
        description = "Compares what the code requires with what the descriptor declares now.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final AddOnArguments addOn = new AddOnArguments();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.printer().print(Commands.check(addOn.built()));
    }
}
