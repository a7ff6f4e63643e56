package dev.scopecheck.processor;

import dev.scopecheck.core.analysis.AnalysisResult;
import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.Coverage;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.analysis.Mentions;
import dev.scopecheck.core.analysis.ModuleReports;
import dev.scopecheck.core.analysis.PlatformLoader;
import dev.scopecheck.core.analysis.ScopeAnalysis;
import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the evidence of one compilation is judged by: options, platform, modules and descriptor. It writes nothing. */
final class AddOnAnalysis {

    private final Options options;
    private final Platform platform;
    private final List<Finding> obstacles;
    private final ScopeRules rules;
    private final DescriptorLoader descriptors;
    private final ScopeAnalysis analysis;
    private final Supplier<List<Path>> roots;
    private @Nullable ModuleReports modules;

    /**
     * Reads the platform's file.
     *
     * @param roots the folders in which the sources start, once there are any
     */
    AddOnAnalysis(Options options, Optional<Path> classOutput, Supplier<List<Path>> roots) {
        PlatformLoader.LoadedPlatform known = PlatformLoader.load(options, classOutput);
        this.options = options;
        this.platform = known.platform();
        this.obstacles = new ArrayList<>(known.findings());
        this.rules = new ScopeRules(platform);
        this.descriptors = new DescriptorLoader(platform, Config.scopesPointer(options, platform), classOutput);
        this.analysis = new ScopeAnalysis(
                rules, descriptor -> new Mentions(platform, descriptors.projectFolder()).beside(descriptor));
        this.roots = roots;
    }

    /**
     * What came of it.
     *
     * @param evidence all that was judged
     * @param descriptor what it was compared with
     * @param result findings and generated text
     */
    record Outcome(Evidence evidence, DescriptorLoader.LoadedDescriptor descriptor, AnalysisResult result) {}

    Options options() {
        return options;
    }

    Platform platform() {
        return platform;
    }

    Config config(List<DescriptorReference> references) {
        return Config.of(options, platform, references);
    }

    /** The folder of the project, from which paths are shown. */
    Path projectFolder() {
        return located().projectFolder();
    }

    /** Notes what keeps everything from being judged. */
    void obstacle(Finding finding) {
        obstacles.add(finding);
    }

    /** The evidence with that of the modules. */
    Evidence withModules(Evidence own) {
        return modules().joinedTo(own);
    }

    /** The scopes that a descriptor ought to have by this evidence. */
    List<String> required(Config config, Evidence evidence) {
        return rules.required(config.stated(evidence)).scopes();
    }

    /** The descriptor, which is read once. */
    DescriptorLoader.LoadedDescriptor descriptor(Config config, Evidence evidence) {
        return located().load(config, evidence);
    }

    /** Whether a descriptor is there, be it one that can be used or not. */
    boolean findsDescriptor(Config config) {
        return located().finds(config);
    }

    /** Judges this compilation's evidence, beside that of the modules. */
    Outcome run(Config config, Evidence own, Coverage coverage) {
        Evidence evidence = config.counted(withModules(own));
        boolean clear = obstacles.isEmpty();
        DescriptorLoader.LoadedDescriptor descriptor = clear && ScopeAnalysis.readsDescriptor(config, evidence)
                ? descriptor(config, evidence)
                : DescriptorLoader.LoadedDescriptor.NONE;
        List<Finding> findings = new ArrayList<>(obstacles);
        Optional<AnalysisResult.GeneratedText> generated = Optional.empty();
        if (clear) {
            AnalysisResult result = analysis.run(config, evidence, coverage, descriptor);
            findings.addAll(result.findings());
            generated = result.generated();
        }
        findings.addAll(modules().findings());
        return new Outcome(evidence, descriptor, new AnalysisResult(findings, generated));
    }

    /** Once there is something to be found: only the sources of the first round lie where a person has put them. */
    private DescriptorLoader located() {
        if (descriptors.lacksSourceRoots()) {
            descriptors.addSourceRoots(roots.get());
        }
        return descriptors;
    }

    /** Read once: no compilation changes them. */
    private ModuleReports modules() {
        if (modules == null) {
            modules = ModuleReports.read(
                    options.inputs().modules(), options.inputs().modules().isEmpty() ? Path.of("") : projectFolder());
        }
        return modules;
    }
}
