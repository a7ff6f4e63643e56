package dev.scopecheck.commands;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportFiles;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether reports still describe what they were written of: the add-on's own, and those of its modules. */
final class ReportFreshness {

    private static final String BUILD_MODULE = "build that module before this one, with Scopecheck";

    private final AddOn addOn;

    ReportFreshness(AddOn addOn) {
        this.addOn = addOn;
    }

    /** Why a report that is marked as stale proves nothing. */
    static ReportDoubt stale(Report report) {
        return ReportDoubt.anew(
                report.outdated().map(UnusableReport::outdated).orElse("a later compilation has failed"));
    }

    /** Why the add-on's own report proves nothing. */
    Optional<ReportDoubt> doubt(Report report) throws IOException {
        if (report.stale()) {
            return Optional.of(stale(report));
        }
        String version = Report.ownVersion();
        return report.setup().version().equals(version)
                        || version.isEmpty()
                        || report.setup().version().isEmpty()
                ? new ReportedClasses(addOn.classes()).contradiction(report, addOn.sourceRoots())
                : Optional.of(ReportDoubt.anew(
                        "version " + report.setup().version() + " of the processor wrote it, and this is " + version));
    }

    /**
     * What is wrong with the reports of modules that are folders, beyond what reading them shows.
     *
     * @param names their paths
     * @param folder what these are relative to
     */
    List<Finding> outdated(List<String> names, Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            outdated(folder, name)
                    .map(doubt -> new UnusableReport(
                            name.replace('\\', '/') + "/" + Report.NAME, doubt.reason(), BUILD_MODULE))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<ReportDoubt> outdated(Path folder, String name) throws IOException {
        Optional<Path> classes = classFolder(folder, name);
        Optional<Report> report = classes.isPresent() ? readable(classes.get()) : Optional.empty();
        if (report.isEmpty() || report.get().stale()) {
            return Optional.empty();
        }
        ReportedClasses module = new ReportedClasses(classes.get());
        Report known = module.withoutDeleted(report.get());
        Optional<ReportDoubt> missing = module.missingClass(known)
                .map(type -> ReportDoubt.anew("class '" + type + "' is gone, as after a compilation that failed"));
        return missing.isPresent() ? missing : module.contradiction(known, comparable(module.sourceRoots(known)));
    }

    private static Optional<Path> classFolder(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize()).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Nothing where it cannot be read, which was said when it was tried first. */
    private static Optional<Report> readable(Path classes) {
        try {
            return ReportFiles.read(classes, source -> SourceFile.of(classes, source)) instanceof ReportReader.Read read
                    ? Optional.of(read.report())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Times tell something where a build tool compiles by them, which hands over the roots of its own sources. */
    private Collection<Path> comparable(Set<Path> roots) {
        return addOn.sourceRoots().isEmpty() ? List.of() : roots;
    }
}
