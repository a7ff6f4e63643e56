package dev.scopecheck.maven;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.AddOnStateReader;
import dev.scopecheck.commands.Fix;
import dev.scopecheck.commands.diff.UnifiedDiff;
import java.io.Console;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes the descriptor right by the last compilation, be it that this has failed for it: run by hand. */
@Mojo(name = "fix", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
public final class FixMojo extends ScopecheckMojo {

    /** Only shows what would be changed. */
    @Parameter(property = "scopecheck.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Called by Maven. */
    public FixMojo() {}

    @Override
    void run(AddOn addOn) throws IOException, MojoFailureException {
        Fix fix = Fix.run(AddOnStateReader.seen(addOn), dryRun);
        boolean coloured = isColoured();
        fix.diff().forEach(line -> answer(coloured ? UnifiedDiff.coloured(line) : line));
        if (fix.refusal().isPresent()) {
            show(fix.outcome());
            throw new MojoFailureException(fix.message(dryRun));
        }
        answer(fix.message(dryRun));
        fix.notes().removed().forEach(this::answer);
        conclude(fix.outcome());
    }

    /** As Maven's own output is, by the same property; without it, on a terminal. */
    private boolean isColoured() {
        String wanted = session().getUserProperties().getProperty("style.color", "auto");
        boolean interactive = session().getRequest().isInteractiveMode();
        return wanted.equals("always") || (wanted.equals("auto") && interactive && isTerminal());
    }

    /** From JDK 22 on, a console is there even where it is no terminal, and tells so; before, it is not there then. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
