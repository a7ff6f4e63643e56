package dev.scopecheck.processor;

import com.sun.source.util.Trees;
import dev.scopecheck.processor.check.Check;
import dev.scopecheck.processor.check.SmallestSet;
import dev.scopecheck.processor.descriptor.Descriptor;
import dev.scopecheck.processor.finding.BadOption;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.Severity;
import dev.scopecheck.processor.finding.UnprovenSet;
import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.Place;
import dev.scopecheck.processor.option.Mode;
import dev.scopecheck.processor.option.Option;
import dev.scopecheck.processor.option.Options;
import dev.scopecheck.processor.platform.Platform;
import dev.scopecheck.processor.platform.PlatformFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** One compilation: what happens in which round. Collecting, judging and writing are others' work. */
final class AddonBuild {

    private final Options options;
    private final Platform platform;
    private final Check check;
    private final Folders folders;
    private final Sources sources;
    private final DescriptorLoader loader;
    private final Outputs outputs;
    private final Constants constants;
    private final FindingPrinter printer;
    private final boolean off;

    AddonBuild(ProcessingEnvironment environment, Options options) {
        Optional<Trees> trees = trees(environment);
        this.options = options;
        this.platform = PlatformFile.hipChat().withExtraScopes(options.extraScopes());
        this.check = new Check(platform);
        this.folders = new Folders(environment.getFiler(), trees);
        this.sources = new Sources(environment.getElementUtils(), trees);
        Optional<Path> classOutput = folders.classOutput();
        this.loader =
                new DescriptorLoader(platform, options.scopesPointer().orElse(platform.scopesPointer()), classOutput);
        this.outputs = new Outputs(environment.getFiler());
        this.constants = new Constants(outputs, environment.getElementUtils());
        this.printer = new FindingPrinter(environment.getMessager(), trees);
        this.off = options.mode().equals(Optional.of(Mode.OFF))
                || classOutput.filter(Folders::isTestOutput).isPresent();
    }

    void process(RoundEnvironment round) {
        if (off) {
            return;
        }
        if (round.processingOver()) {
            finish(sources.afterLastRound(round.errorRaised()));
        } else {
            sources.addRound(round.getRootElements());
            loader.addSourceRoots(folders.sourceRoots(round.getRootElements()));
            writeConstants(sources.soFar());
        }
    }

    /** As early as it can be, so that the code which uses the constants compiles and other processors see them. */
    private void writeConstants(Evidence evidence) {
        Settings settings = Settings.of(options, platform, evidence);
        if (constants.written().isEmpty()) {
            settings.reference()
                    .ifPresent(reference -> constants.write(
                            settings,
                            reference,
                            load(settings, evidence).descriptor(),
                            check.required(evidence).scopes()));
        }
    }

    private DescriptorLoader.Loaded load(Settings settings, Evidence evidence) {
        Optional<Place> use = evidence.uses().stream()
                .findFirst()
                .<Place>map(first -> first.requirement().place());
        Place missed = settings.reference().isPresent()
                ? DescriptorPlace.whole(settings.descriptorName())
                : use.orElse(new BuildPlace());
        return loader.load(settings.descriptorName(), missed);
    }

    private void finish(Evidence evidence) {
        Settings settings = Settings.of(options, platform, evidence);
        List<Finding> findings = new ArrayList<>(options.findings());
        List<Finding> annotations = check.annotations(evidence);
        findings.addAll(annotations);
        findings.addAll(constants.findings());
        boolean needed = settings.expectsDescriptor() || !evidence.uses().isEmpty();
        if (needed && options.clear() && evidence.references().size() < 2) {
            DescriptorLoader.Loaded loaded = load(settings, evidence);
            findings.addAll(loaded.findings());
            if (settings.mode() == Mode.CHECK) {
                loaded.descriptor()
                        .ifPresent(found -> findings.addAll(check.declared(evidence, found, settings.unused())));
            } else {
                findings.addAll(generate(settings, loaded.descriptor(), evidence, clean(annotations)));
            }
        }
        printer.print(findings, evidence.references());
    }

    private static boolean clean(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private List<Finding> generate(
            Settings settings, Optional<Descriptor> descriptor, Evidence evidence, boolean understood) {
        SmallestSet required = check.required(evidence);
        List<Finding> findings = new ArrayList<>();
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
        } else if (evidence.complete() && understood) {
            descriptor
                    .flatMap(template -> outputs.write(name, template.withScopes(required.scopes())))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Only javac has trees. */
    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }
}
