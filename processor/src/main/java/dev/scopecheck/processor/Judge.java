package dev.scopecheck.processor;

import dev.scopecheck.processor.check.Check;
import dev.scopecheck.processor.check.SmallestSet;
import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.BadOption;
import dev.scopecheck.processor.finding.CallsNotSeen;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.Severity;
import dev.scopecheck.processor.finding.UnprovenSet;
import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.option.Mode;
import dev.scopecheck.processor.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done with the evidence in each mode: which checks, and what is written. */
final class Judge {

    private final Check check;
    private final Constants constants;
    private final Outputs outputs;

    Judge(Check check, Constants constants, Outputs outputs) {
        this.check = check;
        this.constants = constants;
        this.outputs = outputs;
    }

    /**
     * How much of the sources the compiler showed.
     *
     * @param calls whether it shows calls at all
     * @param accepted whether it has accepted the sources, as far as it tells
     * @param partial whether it shows, without a memory of the others, but a part of them
     */
    record Sight(boolean calls, boolean accepted, boolean partial) {}

    /** Every finding of this compilation. */
    List<Finding> findings(Settings settings, Evidence evidence, Sight sight, DescriptorLoader.Source descriptors) {
        List<Finding> findings = new ArrayList<>(settings.options().findings());
        List<Finding> annotations = check.annotations(evidence);
        findings.addAll(annotations);
        findings.addAll(constants.findings());
        boolean needed = settings.expectsDescriptor() || !evidence.isEmpty();
        if (!needed || !settings.options().clear() || evidence.references().size() > 1) {
            return findings;
        }
        if (!sight.calls()) {
            findings.add(new CallsNotSeen());
        }
        if (settings.mode() == Mode.LIBRARY) {
            findings.addAll(check.undeclared(evidence));
            return findings;
        }
        DescriptorLoader.Loaded loaded = descriptors.load();
        findings.addAll(loaded.findings());
        if (settings.mode() == Mode.CHECK) {
            loaded.descriptor().ifPresent(found -> findings.addAll(check.declared(evidence, found, settings.unused())));
        } else if (!sight.partial()) {
            boolean understood = sight.accepted() && isClean(annotations);
            findings.addAll(generate(settings, loaded.descriptor(), evidence, understood));
        }
        return findings;
    }

    private static boolean isClean(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private List<Finding> generate(
            Settings settings, Optional<Descriptor> descriptor, Evidence evidence, boolean understood) {
        SmallestSet required = check.required(evidence);
        List<Finding> findings = new ArrayList<>(check.uncovered(evidence, required.scopes()));
        constants.written().ifPresent(written -> findings.addAll(check.late(evidence, written, required.scopes())));
        if (!required.proven()) {
            findings.add(new UnprovenSet(required.scopes(), DescriptorPlace.whole(settings.descriptorName())));
        }
        String name = settings.servedName(descriptor);
        if (descriptor.map(Descriptor::resourceName).equals(Optional.of(name))) {
            findings.add(new BadOption(
                    Option.GENERATED_DESCRIPTOR.fullName(),
                    Optional.of(name),
                    List.of("a name other than the descriptor's own, as the build copies that over it"),
                    Optional.empty()));
        } else if (understood) {
            descriptor
                    .flatMap(template -> outputs.write(name, template.withScopes(required.scopes())))
                    .ifPresent(findings::add);
        }
        return findings;
    }
}
