package dev.scopecheck.commands;

import dev.scopecheck.core.analysis.Verdict;
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
public final class Verbs {

    private Verbs() {}

    /** The processor's findings, and whether the generated descriptor is what it ought to be. */
    public static Outcome check(Situation situation) throws IOException {
        if (situation.isOff()) {
            return new Outcome(List.of());
        }
        Verdict verdict = situation.verdict();
        List<Finding> findings = new ArrayList<>(verdict.findings());
        if (verdict.generated().isPresent()) {
            Verdict.Generated generated = verdict.generated().get();
            Path file = situation.addOn().classes().resolve(generated.name());
            if (!AtomicFile.holds(file, bytes(generated))) {
                findings.add(new OutdatedDescriptor(generated.name(), Files.exists(file)));
            }
        }
        Outcome outcome = new Outcome(situation.shown(findings));
        return new Outcome(outcome.findings(), failure(situation, outcome.failed()));
    }

    /** The report of a compilation that failed tells what is wrong, but not that everything was compiled. */
    private static Optional<String> failure(Situation situation, boolean reported) {
        return situation
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
    public record Generated(Outcome outcome, Optional<Path> written) {}

    /**
     * Writes the generated descriptor into the class output, unless it is there already. In other modes than that of
     * generating there is nothing to do.
     */
    public static Generated generate(Situation situation) throws IOException {
        if (situation.isOff()
                || (situation.obstacles().isEmpty() && situation.settings().mode() != Mode.GENERATE)) {
            return new Generated(new Outcome(List.of()), Optional.empty());
        }
        Verdict verdict = situation.verdict();
        Outcome errors = new Outcome(situation.shown(verdict.findings())).errors();
        Outcome outcome = new Outcome(errors.findings(), failure(situation, errors.failed()));
        if (verdict.generated().isEmpty() || outcome.failure().isPresent()) {
            return new Generated(outcome, Optional.empty());
        }
        Verdict.Generated generated = verdict.generated().get();
        Path file = situation.addOn().classes().resolve(generated.name());
        if (AtomicFile.holds(file, bytes(generated))) {
            return new Generated(outcome, Optional.empty());
        }
        AtomicFile.write(file, bytes(generated));
        return new Generated(outcome, Optional.of(file));
    }

    private static byte[] bytes(Verdict.Generated generated) {
        return generated.text().getBytes(StandardCharsets.UTF_8);
    }
}
