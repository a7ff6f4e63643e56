package dev.scopecheck.cli;

import dev.scopecheck.commands.CommandResult;
import dev.scopecheck.commands.LocatedFinding;
import dev.scopecheck.commands.diff.UnifiedDiff;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Prints findings in the way of compilers, {@code file:line:column: severity: text}, and differences in colours. */
final class Printer {

    private final PrintWriter out;
    private final Ansi colours;
    private final boolean quiet;
    private final Path workingFolder = Path.of("").toAbsolutePath();

    Printer(PrintWriter out, Ansi colours, boolean quiet) {
        this.out = out;
        this.colours = colours;
        this.quiet = quiet;
    }

    /** Prints the findings, and says by its exit code whether one of them is an error. */
    int print(CommandResult outcome) {
        (quiet ? outcome.errors() : outcome).findings().forEach(this::print);
        outcome.failure().ifPresent(failure -> line("error: " + failure));
        flush();
        return outcome.failed() ? Main.FAILED : Main.DONE;
    }

    void line(String text) {
        out.println(text);
    }

    /** Prints what is neither an error nor asked for. */
    void note(String text) {
        if (!quiet) {
            line(text);
        }
    }

    void flush() {
        out.flush();
    }

    void diff(List<String> lines) {
        lines.forEach(line -> out.println(colours.enabled() ? UnifiedDiff.coloured(line) : line));
    }

    private void print(LocatedFinding located) {
        String place = located.file()
                .map(file ->
                        shown(file) + (located.line() > 0 ? ":" + located.line() + ":" + located.column() : "") + ": ")
                .orElse("");
        String severity = located.finding().severity().name().toLowerCase(Locale.ROOT);
        out.println(place + severity + ": " + located.text(this::shown));
    }

    String shown(Path file) {
        Path near = file.startsWith(workingFolder) ? workingFolder.relativize(file) : file;
        return near.toString().replace('\\', '/');
    }
}
