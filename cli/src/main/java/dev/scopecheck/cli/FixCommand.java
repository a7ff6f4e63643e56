package dev.scopecheck.cli;

import dev.scopecheck.commands.Fix;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the descriptor right. */
@Command(
        name = "fix",
        description =
                "Adds missing scopes to the descriptor, removes unused and repeated ones, corrects clear misspellings.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FixCommand implements Callable<Integer> {

    @Mixin
    private final AddOnArguments addOn = new AddOnArguments();

    @Option(names = "--dry-run", description = "Only show what would be changed.")
    private boolean dryRun;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Fix fix = Fix.run(addOn.seen(), dryRun);
        Printer printer = output.printer();
        printer.diff(fix.diff());
        if (fix.refusal().isPresent()) {
            printer.line(fix.message(dryRun));
        } else {
            printer.note(fix.message(dryRun));
        }
        fix.notes().removed().forEach(printer::note);
        int code = printer.print(fix.outcome());
        return fix.refusal().isPresent() ? Main.FAILED : code;
    }
}
