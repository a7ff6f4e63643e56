package dev.scopecheck.processor.incremental;

import dev.scopecheck.core.analysis.ModuleReports;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.io.IoReason;
import dev.scopecheck.core.io.Language;
import dev.scopecheck.core.io.ReleaseLayers;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.PackageInfoNames;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportFiles;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.ReportWriter;
import dev.scopecheck.core.report.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the last compilation into the same class output has left: its report stands in for the types that this one does
 * not see, as in an IDE that compiles changed files only.
 */
public final class PreviousReport {

    private final Optional<Path> classOutput;
    private final Optional<String> text;
    private final Optional<String> unreadable;
    private final Supplier<List<Path>> roots;
    private @Nullable OtherClasses classes;
    private @Nullable Report last;
    private ReportReader.ReadResult result = new ReportReader.NoReport();
    private boolean read;

    /**
     * Reads the last report.
     *
     * @param roots the folders in which the sources of this compilation start, once it is known
     */
    public PreviousReport(Optional<Path> classOutput, Supplier<List<Path>> roots) {
        this.roots = roots;
        this.classOutput = classOutput;
        Optional<String> content = Optional.empty();
        Optional<String> problem = Optional.empty();
        try {
            content = classOutput.isPresent() ? Optional.of(ReportFiles.text(classOutput.get())) : content;
        } catch (NoSuchFileException e) {
            // the first compilation, or one after everything was deleted
        } catch (IOException e) {
            problem = Optional.of(IoReason.of(e));
        }
        this.text = content;
        this.unreadable = problem;
    }

    /** Returns whether the last compilation has left a report, whatever is in it. */
    public boolean hasReport() {
        return text.isPresent() || unreadable.isPresent();
    }

    /** What is remembered of types that are still there and were not compiled anew. */
    public Evidence others(Set<String> compiled) {
        Optional<Report> report = lastBut(compiled);
        if (report.isEmpty()) {
            return new Evidence(List.of(), List.of(), List.of(), true);
        }
        return report.get().evidence().in(keeps(compiled));
    }

    /** Tells of which types the last report still counts; of none where there is no report. */
    Predicate<String> keeps(Set<String> compiled) {
        Set<String> unseen = unseen(compiled).keySet();
        return type -> last != null && !compiled.contains(type) && !unseen.contains(type) && isAlive(type);
    }

    /** The class files that are there, if a folder is. */
    Optional<ExistingClassFiles> earlier() {
        return classOutput.map(ExistingClassFiles::new);
    }

    /** The last report without what was compiled anew when it was first asked for: later rounds only add to that. */
    Optional<Report> lastBut(Set<String> compiled) {
        if (!read && text.isPresent()) {
            result = ReportReader.read(
                    text.get(),
                    type -> !compiled.contains(type),
                    source -> SourceFile.of(classOutput.orElseThrow(), source));
            last = result instanceof ReportReader.Read known ? known.report() : null;
        }
        read = true;
        return Optional.ofNullable(last);
    }

    /**
     * Why classes that were not compiled now cannot be judged: what was remembered of them is not to be read, or is lost
     * although it counts.
     *
     * @param projectFolder where the report's path is shown from
     * @param annotations those by which a class without memory is missed
     */
    public Optional<Finding> loss(Set<String> compiled, Path projectFolder, Collection<String> annotations) {
        if (lastBut(compiled).isPresent() || otherClasses(compiled).lost().isEmpty()) {
            return Optional.empty();
        }
        String path = shown(projectFolder);
        if (unreadable.isPresent()) {
            return Optional.of(new UnusableReport(path, unreadable.get(), UnusableReport.COMPILE_ANEW));
        }
        if (text.isPresent()) {
            return ModuleReports.unreadable(result, path);
        }
        Set<String> lost = otherClasses(compiled).lost();
        List<String> missed = earlier().orElseThrow().mentioning(annotations, lost::contains);
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnusableReport(
                        path,
                        "there is none, and it would tell what class '" + missed.get(0) + "' requires",
                        UnusableReport.COMPILE_ANEW));
    }

    /** The report's path as it is shown. */
    public String shown(Path projectFolder) {
        Path report = classOutput.orElseThrow().resolve(Report.NAME);
        Path shown = report.startsWith(projectFolder) ? projectFolder.relativize(report) : report;
        return shown.toString().replace('\\', '/');
    }

    /** The same without what other processors generated, as a complete compilation would not see that yet either. */
    public Evidence othersWritten(Set<String> compiled) {
        Evidence others = others(compiled);
        return others.isEmpty() && others.references().isEmpty()
                ? others
                : others.in(type -> !origin(type).generated());
    }

    /** Where a type that was not compiled anew came from, the last time. */
    public Report.Origin origin(String type) {
        Report.Origin known = last == null ? null : last.origins().get(type);
        return known == null ? Report.Origin.UNKNOWN : known;
    }

    /** Returns whether this compilation and the memory know every class that javac compiles in this project. */
    public boolean coversAllBut(Set<String> compiled) {
        return lastBut(compiled).isPresent() || otherClasses(compiled).lost().isEmpty();
    }

    /** Returns whether the class output holds classes that were not compiled now. */
    public boolean hasOtherClasses(Set<String> compiled) {
        OtherClasses others = otherClasses(compiled);
        return !others.lost().isEmpty() || !others.unseen().isEmpty();
    }

    /** The classes whose sources javac never sees, with the languages of these. */
    public SortedMap<String, Language> unseen(Set<String> compiled) {
        return otherClasses(compiled).unseen();
    }

    /** The layers of a multi-release jar that this compilation does not see, as they are named to the user. */
    public List<String> otherReleases() {
        try {
            return classOutput.isPresent() ? ReleaseLayers.beside(classOutput.get()) : List.of();
        } catch (IOException e) {
            return List.of("META-INF/versions");
        }
    }

    /** The names of those among the unseen classes that mention an annotation. */
    public List<String> unseenMentioning(Set<String> compiled, Collection<String> annotations) {
        Set<String> names = unseen(compiled).keySet();
        return names.isEmpty() ? List.of() : earlier().orElseThrow().mentioning(annotations, names::contains);
    }

    /** What was there when it was asked for first: javac adds to it what it compiles. */
    private OtherClasses otherClasses(Set<String> compiled) {
        if (classes == null) {
            classes = findOtherClasses(compiled);
        }
        return classes.without(compiled);
    }

    private OtherClasses findOtherClasses(Set<String> compiled) {
        SortedMap<String, Path> files =
                earlier().map(all -> all.outermostBeside(compiled)).orElseGet(TreeMap::new);
        Optional<Report> report = lastBut(compiled);
        OtherClasses found = OtherClasses.of(files, report.isPresent(), path -> OtherClasses.isIn(roots.get(), path));
        for (String name : report.map(Report::unseen).orElse(Collections.emptySortedSet())) {
            if (files.containsKey(name)) {
                found.unseen().putIfAbsent(name, Language.JAVA);
            }
        }
        return found;
    }

    /** The last report is no proof of what is there now. */
    public void markStale() {
        text.flatMap(ReportReader::parse)
                .filter(report -> !report.stale())
                .ifPresent(report -> classOutput.ifPresent(folder -> {
                    try {
                        Files.writeString(folder.resolve(Report.NAME), ReportWriter.render(report.asStale()));
                    } catch (IOException e) {
                        // then its classes are older than their sources, which whoever reads it compares
                    }
                }));
    }

    /** Gives the report the present time. */
    public void touch() {
        classOutput.ifPresent(folder -> {
            try {
                Files.setLastModifiedTime(folder.resolve(Report.NAME), FileTime.fromMillis(System.currentTimeMillis()));
            } catch (IOException e) {
                // then it may be taken for older than it is, and is asked to be written anew
            }
        });
    }

    /**
     * Whether a type still belongs to the code. The compiler is not asked, as javac would compile what it finds.
     *
     * <p>A class file may be missing because a compilation failed; a file of the type's own name then shows that the type is
     * still there.
     */
    private boolean isAlive(String type) {
        Path folder = classOutput.orElseThrow();
        String source = origin(type).source();
        String name = type.replace('.', '/');
        boolean written = source.isEmpty() || Files.exists(folder.resolve(source));
        return written
                && (PackageInfoNames.isOne(type)
                        || Files.exists(folder.resolve(name + ".class"))
                        || source.endsWith("/" + name + ".java"));
    }
}
