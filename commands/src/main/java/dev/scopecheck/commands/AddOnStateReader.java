package dev.scopecheck.commands;

import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.analysis.ModuleReports;
import dev.scopecheck.core.analysis.PlatformLoader;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.ProcessorDidNotRun;
import dev.scopecheck.core.finding.ProcessorDidNotRun.Cause;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.io.ClassFolder;
import dev.scopecheck.core.io.IoReason;
import dev.scopecheck.core.io.Language;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.options.OptionParser;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportFiles;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.SourceFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what is known of an add-on. */
public final class AddOnStateReader {

    private static final String COMPILE =
            "compile with Scopecheck first, and put right what the compiler itself complains of";

    private final AddOn addOn;
    private final boolean built;
    private final List<Finding> obstacles = new ArrayList<>();

    private AddOnStateReader(AddOn addOn, boolean built) {
        this.addOn = addOn;
        this.built = built;
    }

    /**
     * The situation of an add-on whose last compilation has to have passed.
     *
     * @throws IOException where a file is there but cannot be read
     */
    public static AddOnState built(AddOn addOn) throws IOException {
        return new AddOnStateReader(addOn, true).find();
    }

    /**
     * The situation of an add-on whose last compilation may have failed for what Scopecheck found.
     *
     * @throws IOException where a file is there but cannot be read
     */
    public static AddOnState seen(AddOn addOn) throws IOException {
        return new AddOnStateReader(addOn, false).find();
    }

    /**
     * The situation of an add-on of which only a report is at hand: its descriptor is not looked for, nor are its modules.
     *
     * @param addOn the jar, or the report itself, in the place of the class output
     */
    static AddOnState apart(AddOn addOn, Report report) {
        AddOnStateReader apart = new AddOnStateReader(addOn, false);
        Options options = OptionParser.parse(apart.options(Optional.of(report)));
        Platform platform = apart.platform(options);
        Config config = Config.of(options, platform, report.evidence().references());
        if (report.stale()) {
            apart.obstacle(ReportFreshness.stale(report));
        }
        mismatch(report, config)
                .filter(reason -> apart.obstacles.isEmpty())
                .map(ReportDoubt::anew)
                .ifPresent(apart::obstacle);
        CompiledCode compiled = new CompiledCode(
                Optional.of(report), config.counted(report.evidence()), List.copyOf(report.unseen()), Optional.empty());
        return new AddOnState(
                addOn, addOn.classes(), config, compiled, DescriptorLoader.LoadedDescriptor.NONE, apart.obstacles);
    }

    private AddOnState find() throws IOException {
        Optional<Report> report = report();
        Options options = OptionParser.parse(options(report));
        Platform platform = platform(options);
        DescriptorLoader loader =
                new DescriptorLoader(platform, Config.scopesPointer(options, platform), Optional.of(addOn.classes()));
        loader.addSourceRoots(addOn.sourceRoots());
        Evidence own =
                report.map(Report::evidence).orElseGet(() -> new Evidence(List.of(), List.of(), List.of(), true));
        Config config = Config.of(options, platform, own.references());
        if (report.isEmpty() && obstacles.isEmpty()) {
            missing(config, loader).ifPresent(obstacles::add);
        }
        report.filter(known -> obstacles.isEmpty())
                .flatMap(known -> mismatch(known, config))
                .map(ReportDoubt::anew)
                .ifPresent(this::obstacle);
        ModuleReports modules = ModuleReports.read(options.inputs().modules(), loader.projectFolder());
        obstacles.addAll(modules.findings());
        obstacles.addAll(new ReportFreshness(addOn).outdated(options.inputs().modules(), loader.projectFolder()));
        List<String> unseen =
                report.isPresent() ? new ReportedClasses(addOn.classes()).unseen(report.get()) : List.of();
        Evidence counted = config.counted(modules.joinedTo(own));
        Evidence evidence = counted.with(counted.callSites(), counted.complete() && unseen.isEmpty());
        DescriptorLoader.LoadedDescriptor loaded = config.mode() == Mode.LIBRARY || config.mode() == Mode.OFF
                ? DescriptorLoader.LoadedDescriptor.NONE
                : loader.load(config, evidence);
        Optional<String> missingClass = built && obstacles.isEmpty()
                ? report.flatMap(known -> new ReportedClasses(addOn.classes()).missingClass(known))
                : Optional.empty();
        CompiledCode compiled = new CompiledCode(report, evidence, unseen, missingClass);
        return new AddOnState(addOn, loader.projectFolder(), config, compiled, loaded, obstacles);
    }

    private Platform platform(Options options) {
        PlatformLoader.LoadedPlatform known = PlatformLoader.load(options, Optional.of(addOn.classes()));
        obstacles.addAll(known.findings());
        return known.platform();
    }

    private Map<String, String> options(Optional<Report> report) {
        Map<String, String> options = new HashMap<>();
        if (addOn.asCompiled() && report.isPresent()) {
            options.putAll(report.get().setup().options());
            if (!report.get().setup().descriptor().isEmpty()) {
                options.put(Option.DESCRIPTOR.fullName(), report.get().setup().descriptor());
            }
        }
        options.putAll(addOn.options());
        return options;
    }

    /** The report; none where there is nothing that it could be of, or an obstacle. */
    private Optional<Report> report() throws IOException {
        ReportReader.ReadResult result;
        try {
            result = ReportFiles.read(addOn.classes(), source -> SourceFile.of(addOn.classes(), source));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            obstacle(ReportDoubt.anew(IoReason.of(e)));
            return Optional.empty();
        }
        ModuleReports.unreadable(result, addOn.reportName()).ifPresent(obstacles::add);
        if (!(result instanceof ReportReader.Read read)) {
            return Optional.empty();
        }
        Report report = new ReportedClasses(addOn.classes()).withoutDeleted(read.report());
        new ReportFreshness(addOn).doubt(report).ifPresent(this::obstacle);
        return Optional.of(report);
    }

    /**
     * What it means that there is no report. A module without sources needs none, nor does one that has nothing to do with
     * an add-on; whether it has sources, Maven tells.
     */
    private Optional<Finding> missing(Config config, DescriptorLoader loader) throws IOException {
        ReportedClasses classes = new ReportedClasses(addOn.classes());
        Set<Language> languages = classes.languages();
        if (!languages.isEmpty()) {
            return config.expectsReport() || loader.finds(config) || classes.isAnnotated()
                    ? Optional.of(new ProcessorDidNotRun(
                            addOn.reportName(),
                            Severity.ERROR,
                            addOn.unprocessed().or(() -> nothingForJavac(languages))))
                    : Optional.empty();
        }
        boolean sources = addOn.asCompiled();
        for (Path root : addOn.sourceRoots()) {
            sources |= !ClassFolder.files(root, ".java").isEmpty();
        }
        return sources
                ? Optional.of(new UnusableReport(addOn.reportName(), "there is none", COMPILE))
                : Optional.empty();
    }

    private static Optional<Cause> nothingForJavac(Set<Language> languages) {
        return languages.contains(Language.JAVA)
                ? Optional.empty()
                : Optional.of(new Cause(
                        "the classes were compiled by "
                                + languages.iterator().next().text() + ", and no Java source was there for javac",
                        "give javac a source, such as a package-info.java with @AddonDescriptor"));
    }

    /** In library mode other calls are collected than in the others, and requests are recognised by the platform. */
    private static Optional<String> mismatch(Report report, Config config) {
        String platform = config.platform().name();
        if (config.mode() != Mode.OFF
                && !report.setup().platform().isEmpty()
                && !report.setup().platform().equals(platform)) {
            return Optional.of("it was made for " + report.setup().platform() + ", and this is " + platform);
        }
        String library = Mode.LIBRARY.name().toLowerCase(Locale.ROOT);
        boolean same = report.setup().mode().equals(library) == (config.mode() == Mode.LIBRARY);
        return same || config.mode() == Mode.OFF
                ? Optional.empty()
                : Optional.of("it was made in " + report.setup().mode() + " mode, and this is "
                        + config.mode().name().toLowerCase(Locale.ROOT) + " mode");
    }

    private void obstacle(ReportDoubt doubt) {
        obstacles.add(new UnusableReport(addOn.reportName(), doubt.reason(), doubt.fix()));
    }
}
