package dev.scopecheck.processor;

import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnwritableOutput;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.processor.constants.ConstantsClass;
import dev.scopecheck.processor.host.GeneratedFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The constants class of this compilation, which is written once.
 *
 * <p>A compilation of but a part does not show all that is required. What the class held before, it then keeps.
 */
final class ConstantsWriter {

    private final GeneratedFiles outputs;
    private final Elements elements;
    private final boolean partial;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Collection<String> written;

    ConstantsWriter(GeneratedFiles outputs, Elements elements, boolean partial) {
        this.outputs = outputs;
        this.elements = elements;
        this.partial = partial;
    }

    /** The scopes that it holds; nothing where it was not written yet. */
    Optional<Collection<String>> written() {
        return Optional.ofNullable(written);
    }

    /** What went wrong. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Writes it in the first round that asks for it, so that the code which uses the constants compiles and other
     * processors see them.
     *
     * @param evidence what the sources and the modules have shown so far
     */
    void addRound(AddOnAnalysis analysis, Evidence evidence) {
        Config config = analysis.config(evidence.references());
        if (written == null && config.reference().isPresent()) {
            write(
                    config,
                    config.reference().get(),
                    analysis.descriptor(config, evidence).descriptor(),
                    analysis.required(config, evidence));
        }
    }

    /**
     * Writes every scope of the platform where the descriptor cannot be read: the build fails, but not for want of a
     * constant.
     *
     * @param reference what asks for it
     * @param required the scopes that the sources require so far
     */
    private void write(
            Config config, DescriptorReference reference, Optional<Descriptor> descriptor, List<String> required) {
        List<String> declared = descriptor
                .map(known -> known.scopes().stream().map(DeclaredScope::name).toList())
                .orElseGet(() -> config.platform().scopeNames());
        Set<String> scopes = new TreeSet<>(config.mode() == Mode.GENERATE ? required : declared);
        if (partial && config.mode() == Mode.GENERATE) {
            existing(reference).ifPresent(held -> scopes.addAll(held.scopes()));
        }
        ConstantsClass constants = new ConstantsClass(
                reference.packageName(),
                scopes,
                config.servedName(descriptor),
                GeneratedAnnotation.visibleFrom(reference.packageName(), elements));
        Optional<UnwritableOutput> problem = outputs.write(constants, reference.place());
        Optional<ConstantsElement> source =
                existing(reference).filter(found -> problem.isPresent() && found.isGenerated(elements));
        if (source.isEmpty()) {
            written = scopes;
            problem.ifPresent(findings::add);
        } else {
            reconcile(source.get(), constants, reference.place());
        }
    }

    /** Its source is compiled again where it was generated among the sources, or for another compiler before. */
    private void reconcile(ConstantsElement source, ConstantsClass wanted, Place at) {
        written = source.scopes();
        if (!source.holds(wanted)) {
            findings.add(new UnwritableOutput(
                    "class " + wanted.qualifiedName(),
                    "an older one is among the sources that are compiled",
                    "delete " + ConstantsClass.NAME + ".java, and compile without it",
                    at));
        }
    }

    private Optional<ConstantsElement> existing(DescriptorReference reference) {
        return ConstantsElement.find(reference.packageName(), elements);
    }
}
