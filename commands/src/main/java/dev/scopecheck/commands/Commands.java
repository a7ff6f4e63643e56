package dev.scopecheck.commands;

import dev.scopecheck.core.analysis.AnalysisResult;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.OutdatedDescriptor;
import dev.scopecheck.core.options.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What needs no more than a judgement: to check, and to generate. */
public final class Commands {

    private Commands() {}

    /** The processor's findings, and whether the generated descriptor is what it ought to be. */
    public static CommandResult check(AddOnState situation) throws IOException {
        if (situation.isOff()) {
            return new CommandResult(List.of());
        }
        AnalysisResult verdict = situation.verdict();
        List<Finding> findings = new ArrayList<>(verdict.findings());
        if (verdict.generated().isPresent()) {
            AnalysisResult.GeneratedText generated = verdict.generated().get();
            Path file = situation.addOn().classes().resolve(generated.name());
            if (!AtomicFile.holds(file, bytes(generated))) {
                findings.add(new OutdatedDescriptor(generated.name(), Files.exists(file)));
            }
        }
        CommandResult outcome = new CommandResult(situation.shown(findings));
        return new CommandResult(outcome.findings(), failure(situation, outcome.failed()));
    }

    /** The report of a compilation that failed tells what is wrong, but not that everything was compiled. */
    private static Optional<String> failure(AddOnState situation, boolean reported) {
        return situation
                .compiled()
                .missingClass()
                .map(type -> "the last compilation failed, as class '" + type + "' is missing: "
                        + (reported ? "correct what is reported above, then compile again" : "compile again"));
    }

    /**
     * What generating came to.
     *
     * @param outcome the errors; warnings are for who checks
     * @param written the file; nothing where it was as it ought to be, or is not to be written
     */
    public record Generated(CommandResult outcome, Optional<Path> written) {}

    /**
     * Writes the generated descriptor into the class output, unless it is there already. In other modes than that of
     * generating there is nothing to do.
     */
    public static Generated generate(AddOnState situation) throws IOException {
        if (situation.isOff()
                || (situation.obstacles().isEmpty() && situation.config().mode() != Mode.GENERATE)) {
            return new Generated(new CommandResult(List.of()), Optional.empty());
        }
        AnalysisResult verdict = situation.verdict();
        CommandResult errors = new CommandResult(situation.shown(verdict.findings())).errors();
        CommandResult outcome = new CommandResult(errors.findings(), failure(situation, errors.failed()));
        if (verdict.generated().isEmpty() || outcome.failure().isPresent()) {
            return new Generated(outcome, Optional.empty());
        }
        AnalysisResult.GeneratedText generated = verdict.generated().get();
        Path file = situation.addOn().classes().resolve(generated.name());
        if (AtomicFile.holds(file, bytes(generated))) {
            return new Generated(outcome, Optional.empty());
        }
        AtomicFile.write(file, bytes(generated));
        return new Generated(outcome, Optional.of(file));
    }

    private static byte[] bytes(AnalysisResult.GeneratedText generated) {
        return generated.text().getBytes(StandardCharsets.UTF_8);
    }
}
