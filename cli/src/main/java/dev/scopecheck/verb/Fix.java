package dev.scopecheck.verb;

import dev.scopecheck.delta.UnifiedDiff;
import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.model.DeclaredScope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes the descriptor right.
 *
 * @param outcome what is to be said when it is done, or why it is not
 * @param refusal one sentence; nothing where nothing was refused
 * @param diff what is different; nothing where it was right
 * @param file the descriptor, if there is one
 */
public record Fix(Outcome outcome, Optional<String> refusal, List<String> diff, Optional<Path> file) {

    private static final String CHANGED = "the descriptor has changed in the meantime";

    /** Changes the file, or shows what would be changed. */
    public static Fix run(Situation situation, boolean dryRun) throws IOException {
        Optional<Descriptor> descriptor = situation.loaded().descriptor();
        Optional<String> refusal = refusal(situation);
        if (refusal.isPresent() || descriptor.isEmpty()) {
            List<Finding> findings = situation.verdict().findings();
            return new Fix(new Outcome(situation.shown(findings)), refusal, List.of(), Optional.empty());
        }
        Path file = situation.descriptorFile().orElseThrow();
        String before = text(descriptor.get());
        String after = descriptor.get().withScopes(scopes(situation, descriptor.get()));
        if (!Files.readString(file).equals(before)) {
            return new Fix(new Outcome(List.of()), Optional.of(CHANGED), List.of(), Optional.of(file));
        }
        if (!dryRun && !after.equals(before)) {
            AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        }
        Situation then = situation.withDescriptor(after);
        return new Fix(
                new Outcome(then.shown(then.verdict().findings())),
                Optional.empty(),
                UnifiedDiff.of(descriptor.get().place().path(), before, after),
                Optional.of(file));
    }

    private static List<String> scopes(Situation situation, Descriptor descriptor) {
        boolean drop = situation.settings().unused().isPresent();
        return situation.check().repaired(situation.evidence(), descriptor, drop);
    }

    /** To declare what it declares is to leave it as it is. */
    private static String text(Descriptor descriptor) {
        return descriptor.withScopes(
                descriptor.scopes().stream().map(DeclaredScope::name).toList());
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
        String shown = file.map(path -> String.valueOf(path.getFileName())).orElse("");
        return diff.isEmpty()
                ? "nothing to change in " + shown
                : (dryRun ? "not written, as this is a dry run: " : "written: ") + shown;
    }

    private static Optional<String> refusal(Situation situation) {
        if (!situation.obstacles().isEmpty() || !situation.evidence().complete()) {
            return Optional.of("not everything is known that the code requires");
        }
        return switch (situation.settings().mode()) {
            case GENERATE ->
                Optional.of(
                        "in generate mode the scopes come from the annotations, and the descriptor is but their template");
            case LIBRARY -> Optional.of("in library mode there is no descriptor");
            case OFF -> Optional.of("Scopecheck is off");
            case CHECK ->
                situation.loaded().descriptor().isEmpty()
                        ? Optional.of("the descriptor could not be read")
                        : Optional.empty();
        };
    }
}
