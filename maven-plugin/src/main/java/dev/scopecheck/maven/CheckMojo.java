package dev.scopecheck.maven;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.AddOnStateReader;
import dev.scopecheck.commands.CommandResult;
import dev.scopecheck.commands.Commands;
import dev.scopecheck.commands.LocatedFinding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares what the code requires with what the descriptor declares now, also when nothing was compiled. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.COMPILE,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends ScopecheckMojo {

    /** Called by Maven. */
    public CheckMojo() {}

    @Override
    void run(AddOn addOn) throws IOException, MojoFailureException {
        CommandResult outcome = Commands.check(AddOnStateReader.built(addOn));
        if (wasPrinted(addOn)) {
            conclude(outcome.errors());
            remind(outcome);
        } else {
            conclude(outcome);
        }
    }

    /** Returns whether the compiler has printed the warnings in this build: by the same options, and not with -nowarn. */
    private boolean wasPrinted(AddOn addOn) throws IOException {
        Path report = addOn.classes().resolve(Report.NAME);
        return Files.exists(report)
                && !Files.getLastModifiedTime(report)
                        .toInstant()
                        .isBefore(session().getStartTime().toInstant())
                && addOn.options().equals(CompilerOptions.of(project()))
                && CompilerPlugin.of(project())
                        .filter(CompilerPlugin::showsWarnings)
                        .isPresent();
    }

    /** javac may have cut off its warnings after the first hundred, so the build still ends with a line about them. */
    private void remind(CommandResult outcome) {
        List<LocatedFinding> warnings = outcome.findings().stream()
                .filter(located -> located.finding().severity() == Severity.WARNING)
                .toList();
        if (!warnings.isEmpty()) {
            String codes = warnings.stream()
                    .map(located -> located.finding().code().text())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            getLog().warn((warnings.size() == 1 ? "1 warning" : warnings.size() + " warnings")
                    + " about scopes, printed by the compiler: " + codes);
        }
    }
}
