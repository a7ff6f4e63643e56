package dev.scopecheck.commands;

import dev.scopecheck.core.analysis.AnalysisResult;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.Coverage;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.analysis.Mentions;
import dev.scopecheck.core.analysis.ScopeAnalysis;
import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.options.Mode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an add-on: its code and its descriptor, and how they are to be judged.
 *
 * @param projectFolder what paths in findings start from
 * @param config the options, and the platform
 * @param loaded the descriptor, or what is wrong with it
 * @param obstacles why the evidence cannot be relied on; nothing else is judged then
 */
public record AddOnState(
        AddOn addOn,
        Path projectFolder,
        Config config,
        CompiledCode compiled,
        DescriptorLoader.LoadedDescriptor loaded,
        List<Finding> obstacles) {

    public AddOnState {
        obstacles = List.copyOf(obstacles);
    }

    /** What the same judge says of it that the processor has, but for what only a compilation can write. */
    public AnalysisResult verdict() {
        return obstacles.isEmpty()
                ? new ScopeAnalysis(check(), new Mentions(config.platform(), projectFolder)::beside)
                        .run(config, compiled.evidence(), Coverage.WHOLE.beside(compiled.unseen()), loaded)
                : new AnalysisResult(obstacles, Optional.empty());
    }

    /** The same with another text in the descriptor. */
    AddOnState withDescriptor(String text) {
        DescriptorLoader.LoadedDescriptor edited = loaded.descriptor()
                .map(descriptor -> DescriptorLoader.parse(
                        new DescriptorFile(
                                descriptor.place().path(),
                                descriptor.resourceName(),
                                text.getBytes(StandardCharsets.UTF_8)),
                        config.scopesPointer()))
                .orElse(loaded);
        return new AddOnState(addOn, projectFolder, config, compiled, edited, obstacles);
    }

    ScopeRules check() {
        return new ScopeRules(config.platform());
    }

    /** The descriptor's file, if there is one that could be understood. */
    public Optional<Path> descriptorFile() {
        return loaded.descriptor()
                .map(descriptor -> projectFolder.resolve(descriptor.place().path()));
    }

    /** Why the platform's file cannot be used, in one sentence: nothing is known then, not even where scopes are. */
    Optional<String> unusablePlatform() {
        return obstacles.stream()
                .filter(finding -> finding.code() == Code.UNUSABLE_PLATFORM)
                .map(Finding::headline)
                .findFirst();
    }

    /** Whether a descriptor has to be there: one is named, or something requires a scope. */
    boolean needsDescriptor() {
        return config.expectsDescriptor() || !compiled.evidence().isEmpty();
    }

    /** The descriptor's text, if there is one that could be understood: to declare what it declares changes nothing. */
    Optional<String> descriptorText() {
        return loaded.descriptor()
                .map(descriptor -> descriptor.withScopes(
                        descriptor.scopes().stream().map(DeclaredScope::name).toList()));
    }

    /** Whether nothing is to be done. */
    public boolean isOff() {
        return config.mode() == Mode.OFF;
    }

    /** These findings without suppressed ones, in their order, each with the file to open. */
    public List<LocatedFinding> shown(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isSuppressed(config.reference().map(reference -> reference.place())))
                .distinct()
                .sorted(Finding::compare)
                .map(finding -> LocatedFinding.of(finding, projectFolder))
                .toList();
    }
}
