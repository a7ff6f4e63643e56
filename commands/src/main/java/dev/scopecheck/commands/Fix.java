package dev.scopecheck.commands;

import dev.scopecheck.commands.diff.UnifiedDiff;
import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusedScope;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.options.Mode;
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
 * @param notes which scopes are taken out and why, a line each; and why none is where that is not known
 */
public record Fix(
        CommandResult outcome,
        Optional<String> refusal,
        Optional<String> idle,
        List<String> diff,
        Optional<Path> file,
        Notes notes) {

    /**
     * What is to be known of the scopes that nothing requires.
     *
     * @param removed a line for each that is taken out
     * @param kept why none is; empty where all of them are known
     */
    public record Notes(List<String> removed, Optional<String> kept) {

        private static final Notes NONE = new Notes(List.of(), Optional.empty());
    }

    private static final Set<Code> REPAIRED =
            EnumSet.of(Code.DUPLICATE_SCOPE, Code.MISSING_SCOPE, Code.UNKNOWN_SCOPE, Code.UNUSED_SCOPE);

    /** Changes the file, or shows what would be changed. */
    public static Fix run(AddOnState situation, boolean dryRun) throws IOException {
        Optional<String> idle = idle(situation);
        if (idle.isPresent()) {
            return new Fix(
                    new CommandResult(List.of()), Optional.empty(), idle, List.of(), Optional.empty(), Notes.NONE);
        }
        Optional<String> refusal = refusal(situation);
        List<Finding> findings = situation.verdict().findings();
        CommandResult outcome = new CommandResult(situation.shown(findings));
        if (refusal.isPresent()) {
            return new Fix(outcome, refusal, Optional.empty(), List.of(), Optional.empty(), Notes.NONE);
        }
        boolean mentioned = areMentioned(findings);
        List<String> scopes = outcome.has(REPAIRED)
                ? scopes(situation, mentioned)
                : situation.loaded().descriptor().orElseThrow().scopes().stream()
                        .map(DeclaredScope::name)
                        .toList();
        return write(situation, scopes, mentioned, dryRun);
    }

    private static Fix write(AddOnState situation, List<String> scopes, boolean mentioned, boolean dryRun)
            throws IOException {
        Descriptor descriptor = situation.loaded().descriptor().orElseThrow();
        String after = descriptor.withScopes(scopes);
        Path file = situation.descriptorFile().orElseThrow();
        String before = situation.descriptorText().orElseThrow();
        if (!Files.readString(file).equals(before)) {
            Optional<String> changed = Optional.of("the descriptor has changed in the meantime");
            return new Fix(
                    new CommandResult(List.of()), changed, Optional.empty(), List.of(), Optional.of(file), Notes.NONE);
        }
        if (!dryRun && !after.equals(before)) {
            AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        }
        AddOnState then = situation.withDescriptor(after);
        return new Fix(
                new CommandResult(then.shown(then.verdict().findings())),
                Optional.empty(),
                Optional.empty(),
                UnifiedDiff.of(descriptor.place().path(), before, after),
                Optional.of(file),
                new Notes(Removals.lines(situation, scopes), kept(situation, mentioned)));
    }

    private static List<String> scopes(AddOnState situation, boolean mentioned) {
        return situation
                .check()
                .repaired(
                        situation.compiled().evidence(),
                        situation.loaded().descriptor().orElseThrow(),
                        drops(situation, mentioned));
    }

    /** Returns whether unused scopes are removed: not where they are not reported, nor where scripts may use them. */
    private static boolean drops(AddOnState situation, boolean mentioned) {
        boolean suppressed = situation
                .config()
                .reference()
                .filter(reference -> reference.place().suppresses(Code.UNUSED_SCOPE.text()))
                .isPresent();
        return situation.config().unused().isPresent() && !suppressed && !isUntouched(situation) && !mentioned;
    }

    /** Code that no Java compiler sees may use the scopes. */
    private static boolean areMentioned(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding instanceof UnusedScope unused
                        && !unused.mentions().isEmpty());
    }

    /** Where nothing is annotated yet, everything would be unused: an add-on must not lose all of its scopes by that. */
    private static boolean isUntouched(AddOnState situation) {
        return situation.compiled().evidence().isEmpty()
                && situation.config().reference().isEmpty();
    }

    private static Optional<String> kept(AddOnState situation, boolean mentioned) {
        if (isUntouched(situation)) {
            return Optional.of("no Java code requires any scope, as where nothing is annotated yet");
        }
        if (mentioned) {
            return Optional.of("files beside the descriptor mention the API and may use the scopes");
        }
        return drops(situation, mentioned) ? UnclearReason.of(situation) : Optional.empty();
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
        String kept = notes.kept()
                .map(reason -> "; no scope is removed while this is open: " + reason)
                .orElse("");
        return (diff.isEmpty() ? "nothing to change in " : dryRun ? "not written, as this is a dry run: " : "written: ")
                + shown
                + kept;
    }

    /** In a build of several modules, those that have no descriptor are to be passed over. */
    private static Optional<String> idle(AddOnState situation) {
        if (situation.isOff()) {
            return Optional.of("Scopecheck is off");
        }
        if (situation.config().mode() == Mode.LIBRARY) {
            return Optional.of("in library mode there is no descriptor");
        }
        return situation.obstacles().isEmpty() && !situation.needsDescriptor()
                ? Optional.of("no scope is required here, and no descriptor is named")
                : Optional.empty();
    }

    private static Optional<String> refusal(AddOnState situation) {
        if (!situation.obstacles().isEmpty()) {
            return Optional.of("what the code requires is not known for sure");
        }
        if (!situation.config().options().clear()) {
            return Optional.of("an option is not understood");
        }
        if (situation.config().mode() == Mode.GENERATE) {
            return Optional.of(
                    "in generate mode the scopes come from the annotations, and the descriptor is but their template");
        }
        if (situation.compiled().evidence().references().size() > 1) {
            return Optional.of("more than one descriptor is named");
        }
        return situation.loaded().descriptor().isEmpty()
                ? Optional.of("there is no descriptor that can be read")
                : Optional.empty();
    }
}
