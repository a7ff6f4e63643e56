package dev.scopecheck.verb;

import dev.scopecheck.delta.UnifiedDiff;
import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Code;
import dev.scopecheck.processor.finding.UnusedScope;
import dev.scopecheck.processor.option.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the descriptor right.
 *
 * @param outcome what is to be said when it is done, or why it is not
 * @param refusal one sentence; nothing where nothing was refused
 * @param idle one sentence, where there is no descriptor that would have to be right
 * @param diff what is different; nothing where it was right
 * @param file the descriptor, if there is one
 */
public record Fix(
        Outcome outcome, Optional<String> refusal, Optional<String> idle, List<String> diff, Optional<Path> file) {

    private static final Set<Code> REPAIRED =
            EnumSet.of(Code.DUPLICATE_SCOPE, Code.MISSING_SCOPE, Code.UNKNOWN_SCOPE, Code.UNUSED_SCOPE);

    /** Changes the file, or shows what would be changed. */
    public static Fix run(Situation situation, boolean dryRun) throws IOException {
        Optional<String> idle = idle(situation);
        if (idle.isPresent()) {
            return new Fix(new Outcome(List.of()), Optional.empty(), idle, List.of(), Optional.empty());
        }
        Optional<String> refusal = refusal(situation);
        Outcome outcome = new Outcome(situation.shown(situation.verdict().findings()));
        if (refusal.isPresent()) {
            return new Fix(outcome, refusal, Optional.empty(), List.of(), Optional.empty());
        }
        Descriptor descriptor = situation.loaded().descriptor().orElseThrow();
        String before = situation.descriptorText().orElseThrow();
        String after = outcome.has(REPAIRED) ? descriptor.withScopes(scopes(situation, descriptor, outcome)) : before;
        return write(situation, descriptor, after, dryRun);
    }

    private static Fix write(Situation situation, Descriptor descriptor, String after, boolean dryRun)
            throws IOException {
        Path file = situation.descriptorFile().orElseThrow();
        String before = situation.descriptorText().orElseThrow();
        if (!Files.readString(file).equals(before)) {
            Optional<String> changed = Optional.of("the descriptor has changed in the meantime");
            return new Fix(new Outcome(List.of()), changed, Optional.empty(), List.of(), Optional.of(file));
        }
        if (!dryRun && !after.equals(before)) {
            AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        }
        Situation then = situation.withDescriptor(after);
        return new Fix(
                new Outcome(then.shown(then.verdict().findings())),
                Optional.empty(),
                Optional.empty(),
                UnifiedDiff.of(descriptor.place().path(), before, after),
                Optional.of(file));
    }

    /** What may stay although nothing needs it, stays: unused scopes that are not reported, or that scripts may need. */
    private static List<String> scopes(Situation situation, Descriptor descriptor, Outcome outcome) {
        boolean suppressed = situation
                .settings()
                .reference()
                .filter(reference -> reference.place().suppresses(Code.UNUSED_SCOPE.text()))
                .isPresent();
        boolean mentioned = outcome.findings().stream()
                .anyMatch(located -> located.finding() instanceof UnusedScope unused
                        && !unused.mentions().isEmpty());
        boolean drop = situation.settings().unused().isPresent() && !suppressed && !mentioned;
        return situation.check().repaired(situation.evidence(), descriptor, drop);
    }

    /**
     * What was done, in one line.
     *
     * @param dryRun as it was run with
     */
    public String message(boolean dryRun) {
        if (refusal.isPresent()) {
            return "nothing was changed: " + refusal.get();
        }
        if (idle.isPresent()) {
            return "nothing to change: " + idle.get();
        }
        String shown = file.map(path -> String.valueOf(path.getFileName())).orElse("");
        return diff.isEmpty()
                ? "nothing to change in " + shown
                : (dryRun ? "not written, as this is a dry run: " : "written: ") + shown;
    }

    /** In a build of several modules, those that have no descriptor are to be passed over. */
    private static Optional<String> idle(Situation situation) {
        if (situation.isOff()) {
            return Optional.of("Scopecheck is off");
        }
        if (situation.settings().mode() == Mode.LIBRARY) {
            return Optional.of("in library mode there is no descriptor");
        }
        return situation.obstacles().isEmpty() && !situation.needsDescriptor()
                ? Optional.of("no scope is required here, and no descriptor is named")
                : Optional.empty();
    }

    private static Optional<String> refusal(Situation situation) {
        if (!situation.obstacles().isEmpty() || !situation.evidence().complete()) {
            return Optional.of("what the code requires is not known for sure");
        }
        if (!situation.settings().options().clear()) {
            return Optional.of("an option is not understood");
        }
        if (situation.settings().mode() == Mode.GENERATE) {
            return Optional.of(
                    "in generate mode the scopes come from the annotations, and the descriptor is but their template");
        }
        if (situation.evidence().references().size() > 1) {
            return Optional.of("more than one descriptor is named");
        }
        return situation.loaded().descriptor().isEmpty()
                ? Optional.of("there is no descriptor that can be read")
                : Optional.empty();
    }
}
