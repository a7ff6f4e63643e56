package dev.scopecheck.core.analysis;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.io.IoReason;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportFiles;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.SourceFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The other modules of an add-on: what their reports tell of them counts as if it stood in its own sources. */
public final class ModuleReports {

    private final Evidence evidence;
    private final List<Finding> findings;

    private ModuleReports(Evidence evidence, List<Finding> findings) {
        this.evidence = evidence;
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads them.
     *
     * @param names the paths of class folders or jars
     * @param folder what they are relative to
     */
    public static ModuleReports read(List<String> names, Path folder) {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), true);
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            try {
                Path classes = folder.resolve(name).normalize();
                ReportReader.ReadResult result = ReportFiles.read(classes, source -> SourceFile.of(classes, source));
                evidence = evidence.and(accepted(result, name, findings));
            } catch (NoSuchFileException e) {
                findings.add(missing(name, e));
            } catch (InvalidPathException e) {
                findings.add(unusable(name, "that is not a path", "correct -Ascopecheck.modules"));
            } catch (IOException e) {
                findings.add(unusable(name, IoReason.of(e), UnusableReport.COMPILE_ANEW));
            }
        }
        return new ModuleReports(evidence, findings);
    }

    /** What they require; complete if they all could be read, and are. */
    public Evidence evidence() {
        return new Evidence(
                evidence.uses(),
                evidence.definitions(),
                evidence.callSites(),
                evidence.recognisedCalls(),
                List.of(),
                FollowedTexts.NONE,
                findings.isEmpty());
    }

    /** What keeps it from being complete. */
    public List<Finding> findings() {
        return findings;
    }

    /** This evidence with that of the modules, complete if both are. */
    public Evidence joinedTo(Evidence own) {
        Evidence all = own.and(evidence());
        return all.with(all.callSites(), own.isCurrent() && findings.isEmpty());
    }

    private static Evidence accepted(ReportReader.ReadResult result, String name, List<Finding> findings) {
        if (result instanceof ReportReader.Read read) {
            if (read.report().stale()) {
                String reason = read.report()
                        .outdated()
                        .map(UnusableReport::outdated)
                        .orElse("a later compilation of that module has failed");
                findings.add(unusable(name, reason, UnusableReport.COMPILE_ANEW));
            }
            return read.report().evidence();
        }
        findings.add(unreadable(result, path(name)).orElseThrow());
        return new Evidence(List.of(), List.of(), List.of(), false);
    }

    /** What is said of a file that is no report which this version can read. */
    public static Optional<Finding> unreadable(ReportReader.ReadResult result, String path) {
        if (result instanceof ReportReader.OtherFormat other) {
            return Optional.of(new UnusableReport(
                    path,
                    "its format is " + other.format() + ", and this version of Scopecheck knows " + Report.FORMAT,
                    "compile everything anew with the version of Scopecheck that is used here"));
        }
        return result instanceof ReportReader.NoReport
                ? Optional.of(new UnusableReport(path, "it is no report of Scopecheck", UnusableReport.COMPILE_ANEW))
                : Optional.empty();
    }

    private static Finding missing(String name, NoSuchFileException e) {
        return Report.NAME.equals(e.getFile())
                ? unusable(name, "there is none", "build that module before this one, with Scopecheck")
                : unusable(
                        name,
                        "'" + name.replace('\\', '/') + "' does not exist",
                        "build that module before this one, or correct -Ascopecheck.modules");
    }

    private static Finding unusable(String name, String reason, String fix) {
        return new UnusableReport(path(name), reason, fix);
    }

    private static String path(String name) {
        return name.replace('\\', '/') + "/" + Report.NAME;
    }
}
