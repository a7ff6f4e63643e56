package dev.scopecheck.core.analysis;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.options.ReportLevel;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.report.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What options, {@code @AddonDescriptor} and defaults come to together; an option wins over the annotation.
 *
 * @param reference the {@code @AddonDescriptor}; nothing where there is none, or more than one
 */
public record Config(Options options, Platform platform, Optional<DescriptorReference> reference) {

    /** With the one reference among these; more than one is none. */
    public static Config of(Options options, Platform platform, List<DescriptorReference> references) {
        return new Config(
                options, platform, references.size() == 1 ? Optional.of(references.get(0)) : Optional.empty());
    }

    /** What to do. */
    public Mode mode() {
        boolean generates = reference.isPresent() && reference.get().generate();
        return options.mode().orElse(generates ? Mode.GENERATE : Mode.CHECK);
    }

    /** The descriptor's path or resource name. */
    public String descriptorName() {
        String own = reference.isPresent()
                ? reference.get().name()
                : platform.descriptorNames().get(0);
        return options.descriptor().name().orElse(own);
    }

    /** The JSON Pointer to the scopes in the descriptor. */
    public String scopesPointer() {
        return scopesPointer(options, platform);
    }

    /** Returns the JSON Pointer to the scopes in a platform's descriptors, which an option may move. */
    public static String scopesPointer(Options options, Platform platform) {
        return options.descriptor().scopesPointer().orElse(platform.scopesPointer());
    }

    /** Whether somebody asked for a descriptor, so that one must be there even if nothing requires a scope. */
    public boolean expectsDescriptor() {
        return reference.isPresent() || options.descriptor().name().isPresent() || mode() == Mode.GENERATE;
    }

    /** Returns whether somebody asked for a check, so that it must be proved even if there is nothing to check. */
    public boolean expectsReport() {
        return expectsDescriptor()
                || options.mode().isPresent()
                || !options.inputs().modules().isEmpty();
    }

    /** The resource name of the descriptor that the add-on is to serve. */
    public String servedName(Optional<Descriptor> descriptor) {
        String own = descriptor.isPresent() ? descriptor.get().resourceName() : descriptorName();
        if (mode() != Mode.GENERATE) {
            return own;
        }
        Optional<String> given = options.descriptor().generatedName();
        return given.isPresent()
                ? given.get()
                : Option.GENERATED_DESCRIPTOR.fallback().replace("<descriptor>", own);
    }

    /** The severity of unused scopes; none where they are not to be reported. */
    public Optional<Severity> unused() {
        return severity(options.rules().unused());
    }

    /** The severity of requests that nobody annotated; none where they are not to be reported. */
    public Optional<Severity> unannotated() {
        return severity(options.rules().unannotated());
    }

    /** What of the evidence counts, and as what: a descriptor that is generated is by a person's lines alone. */
    public Evidence counted(Evidence evidence) {
        Evidence stated = stated(evidence);
        return mode() == Mode.CHECK && options.rules().inferEndpoints() ? stated.inferred() : stated;
    }

    /** The evidence with what the options say that other code requires. */
    public Evidence stated(Evidence evidence) {
        return options.rules().usedScopes().isEmpty() ? evidence : evidence.and(usedElsewhere());
    }

    private Evidence usedElsewhere() {
        String name = Option.USED_SCOPES.fullName();
        ElementName option = new ElementName(ElementName.Kind.OPTION, name);
        SourcePlace place = new SourcePlace("", 0, option.toString(), "", 0, Set.of(), SourceFile.UNKNOWN);
        RequirementUse use = new RequirementUse(
                option, ScopeRequirement.at(place, options.rules().usedScopes(), List.of()), "");
        return new Evidence(List.of(use), List.of(), List.of(), true);
    }

    private static Optional<Severity> severity(ReportLevel level) {
        return level == ReportLevel.OFF
                ? Optional.empty()
                : Optional.of(level == ReportLevel.ERROR ? Severity.ERROR : Severity.WARNING);
    }
}
