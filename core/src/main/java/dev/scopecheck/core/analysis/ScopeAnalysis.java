package dev.scopecheck.core.analysis;

import dev.scopecheck.core.check.MinimalScopes;
import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.BadOption;
import dev.scopecheck.core.finding.CallsNotSeen;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.finding.UnprovenSet;
import dev.scopecheck.core.finding.UnresolvedCode;
import dev.scopecheck.core.finding.UnusedScope;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is done with the evidence in each mode: which checks, and what is to be generated. */
public final class ScopeAnalysis {

    private final ScopeRules check;
    private final Function<Descriptor, List<String>> mentions;

    /** Judges by these checks, where no other files are at hand. */
    public ScopeAnalysis(ScopeRules check) {
        this(check, descriptor -> List.of());
    }

    /**
     * Judges by these checks.
     *
     * @param mentions the places beside a descriptor where files other than Java's may use the API; asked for where a
     *     scope would be called unused
     */
    public ScopeAnalysis(ScopeRules check, Function<Descriptor, List<String>> mentions) {
        this.check = check;
        this.mentions = mentions;
    }

    /**
     * Judges.
     *
     * @param evidence what {@link Config#counted counts} of what was seen
     * @param loaded the descriptor, where {@link #readsDescriptor} tells that one is read
     */
    public AnalysisResult run(
            Config config, Evidence evidence, Coverage coverage, DescriptorLoader.LoadedDescriptor loaded) {
        List<Finding> findings = new ArrayList<>(config.options().findings());
        List<Finding> annotations = check.annotations(evidence);
        findings.addAll(annotations);
        findings.addAll(requests(config, evidence));
        if (!isClear(config, evidence)) {
            return new AnalysisResult(findings, Optional.empty());
        }
        boolean needed = config.expectsDescriptor() || !evidence.isEmpty();
        if (config.mode() == Mode.LIBRARY) {
            findings.addAll(limits(config, coverage));
            findings.addAll(check.undeclared(evidence));
            return new AnalysisResult(findings, Optional.empty());
        }
        if (!needed && loaded.isMissing()) {
            return new AnalysisResult(findings, Optional.empty());
        }
        findings.addAll(limits(config, coverage));
        findings.addAll(loaded.findings());
        findings.addAll(forPersonsAlone(evidence, loaded.descriptor()));
        if (config.mode() == Mode.CHECK) {
            if (loaded.descriptor().isPresent()) {
                findings.addAll(declared(
                        config, seen(evidence, coverage), loaded.descriptor().get()));
            }
        } else if (!coverage.partial()) {
            MinimalScopes required = check.required(evidence);
            findings.addAll(check.uncovered(evidence, required.scopes()));
            coverage.written().ifPresent(held -> findings.addAll(check.late(evidence, held, required.scopes())));
            Optional<AnalysisResult.GeneratedText> generated = generated(config, loaded, required, findings);
            return new AnalysisResult(findings, generated.filter(text -> coverage.accepted() && isClean(annotations)));
        }
        return new AnalysisResult(findings, Optional.empty());
    }

    /** Whether the evidence is compared with a descriptor: not in a library, nor where it is not known with which one. */
    public static boolean readsDescriptor(Config config, Evidence evidence) {
        return isClear(config, evidence) && config.mode() != Mode.LIBRARY;
    }

    private static boolean isClear(Config config, Evidence evidence) {
        return config.options().clear() && evidence.references().size() <= 1;
    }

    private List<Finding> requests(Config config, Evidence evidence) {
        Optional<Severity> severity = config.unannotated();
        return evidence.recognisedCalls().isEmpty() || severity.isEmpty()
                ? List.of()
                : check.unannotated(evidence, severity.get());
    }

    /** What this compilation cannot tell. */
    private static List<Finding> limits(Config config, Coverage coverage) {
        List<Finding> limits = new ArrayList<>();
        if (!coverage.calls() || !coverage.unseen().isEmpty()) {
            limits.add(new CallsNotSeen(coverage.calls() ? coverage.unseen() : List.of()));
        }
        unresolved(config, coverage).ifPresent(limits::add);
        return limits;
    }

    /** Where the compiler reports an error itself, the build fails anyway. */
    private static Optional<Finding> unresolved(Config config, Coverage coverage) {
        List<Unresolved> all =
                coverage.unresolved().stream().filter(code -> !code.reported()).toList();
        boolean checked = config.mode() != Mode.CHECK || config.unused().isPresent();
        if (all.isEmpty() || !checked) {
            return Optional.empty();
        }
        List<SourcePlace> others =
                all.stream().skip(1).map(Unresolved::place).distinct().toList();
        UnresolvedCode.Skipped skipped = switch (config.mode()) {
            case GENERATE -> UnresolvedCode.Skipped.GENERATION;
            case LIBRARY -> UnresolvedCode.Skipped.REQUIREMENTS_OF_CALLS;
            case CHECK, OFF -> UnresolvedCode.Skipped.UNUSED_SCOPES;
        };
        return Optional.of(new UnresolvedCode(all.get(0), others, skipped));
    }

    /** Any scope might be needed by what was not shown. */
    private static Evidence seen(Evidence evidence, Coverage coverage) {
        return evidence.with(
                evidence.callSites(), evidence.complete() && coverage.unseen().isEmpty());
    }

    private List<Finding> declared(Config config, Evidence evidence, Descriptor descriptor) {
        List<Finding> findings = check.declared(evidence, descriptor, config.unused());
        if (findings.stream().noneMatch(UnusedScope.class::isInstance)) {
            return findings;
        }
        List<String> places = mentions.apply(descriptor);
        return findings.stream()
                .map(finding -> finding instanceof UnusedScope unused ? unused.withMentions(places) : finding)
                .toList();
    }

    private List<Finding> forPersonsAlone(Evidence evidence, Optional<Descriptor> descriptor) {
        return descriptor.isPresent() ? check.forPersonsAlone(evidence, descriptor.get()) : List.of();
    }

    private static boolean isClean(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Optional<AnalysisResult.GeneratedText> generated(
            Config config, DescriptorLoader.LoadedDescriptor loaded, MinimalScopes required, List<Finding> findings) {
        Optional<Descriptor> descriptor = loaded.descriptor();
        if (!required.proven()) {
            findings.add(new UnprovenSet(required.scopes(), DescriptorPlace.whole(config.descriptorName())));
        }
        String name = config.servedName(descriptor);
        if (descriptor.map(Descriptor::resourceName).equals(Optional.of(name))) {
            findings.add(new BadOption(
                    Option.GENERATED_DESCRIPTOR.fullName(),
                    Optional.of(name),
                    List.of("a name other than the descriptor's own, as the build copies that over it"),
                    Optional.empty()));
            return Optional.empty();
        }
        return loaded.template()
                .map(template -> new AnalysisResult.GeneratedText(name, template.withScopes(required.scopes())));
    }
}
