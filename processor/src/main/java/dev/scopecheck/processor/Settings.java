package dev.scopecheck.processor;

import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.Severity;
import dev.scopecheck.processor.model.DescriptorReference;
import dev.scopecheck.processor.option.Mode;
import dev.scopecheck.processor.option.Option;
import dev.scopecheck.processor.option.Options;
import dev.scopecheck.processor.option.UnusedLevel;
import dev.scopecheck.processor.platform.Platform;
import java.util.List;
import java.util.Optional;

/**
 * What options, {@code @AddonDescriptor} and defaults come to together; an option wins over the annotation.
 *
 * @param reference the {@code @AddonDescriptor}; nothing where there is none, or more than one
 */
record Settings(Options options, Platform platform, Optional<DescriptorReference> reference) {

    static Settings of(Options options, Platform platform, List<DescriptorReference> references) {
        return new Settings(
                options, platform, references.size() == 1 ? Optional.of(references.get(0)) : Optional.empty());
    }

    Mode mode() {
        return options.mode()
                .orElse(reference.filter(DescriptorReference::generate).isPresent() ? Mode.GENERATE : Mode.CHECK);
    }

    String descriptorName() {
        return options.descriptor()
                .or(() -> reference.map(DescriptorReference::name))
                .orElseGet(() -> platform.descriptorNames().get(0));
    }

    /** Whether somebody asked for a descriptor, so that one must be there even if nothing requires a scope. */
    boolean expectsDescriptor() {
        return reference.isPresent() || options.descriptor().isPresent() || mode() == Mode.GENERATE;
    }

    /** The resource name of the descriptor that the add-on is to serve. */
    String servedName(Optional<Descriptor> descriptor) {
        String own = descriptor.map(Descriptor::resourceName).orElseGet(this::descriptorName);
        return mode() == Mode.GENERATE
                ? options.generatedDescriptor()
                        .orElseGet(() -> Option.GENERATED_DESCRIPTOR.fallback().replace("<descriptor>", own))
                : own;
    }

    Optional<Severity> unused() {
        return options.unused() == UnusedLevel.OFF
                ? Optional.empty()
                : Optional.of(options.unused() == UnusedLevel.ERROR ? Severity.ERROR : Severity.WARNING);
    }
}
