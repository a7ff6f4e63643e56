package dev.scopecheck.processor;

import dev.scopecheck.processor.model.Evidence;
import dev.scopecheck.processor.model.PackageInfo;
import dev.scopecheck.processor.report.Report;
import dev.scopecheck.processor.report.ReportReader;
import dev.scopecheck.processor.report.ReportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;

/**
 * What the last compilation into the same class output has left: its report stands in for the types that this one does
 * not see, as in an IDE that compiles changed files only.
 */
final class Memory {

    private final Optional<Path> classOutput;
    private final Elements elements;
    private final Optional<Report> last;

    Memory(Optional<Path> classOutput, Elements elements) {
        this.classOutput = classOutput;
        this.elements = elements;
        this.last = classOutput.map(folder -> folder.resolve(Report.NAME)).flatMap(Memory::read);
    }

    /** What is remembered of types that are still there and were not compiled anew. */
    Evidence others(Set<String> compiled) {
        return last.map(report -> report.evidence().in(type -> !compiled.contains(type) && isAlive(type)))
                .orElseGet(() -> new Evidence(List.of(), List.of(), List.of(), true));
    }

    /** The same without what other processors generated, as a complete compilation would not see that yet either. */
    Evidence othersWritten(Set<String> compiled) {
        return others(compiled).in(type -> !origin(type).generated());
    }

    /** Where a type came from, the last time. */
    Report.Origin origin(String type) {
        return last.map(report -> report.origins().get(type)).orElse(Report.Origin.UNKNOWN);
    }

    /** Whether nothing is in the class output of which neither this compilation nor the memory knows. */
    boolean coversAllBut(Set<String> compiled) {
        return last.isPresent() || !hasOtherClasses(compiled);
    }

    /** Whether the class output holds classes that were not compiled now. */
    boolean hasOtherClasses(Set<String> compiled) {
        try {
            return classOutput
                    .filter(folder -> new EarlierClasses(folder).existBeside(compiled))
                    .isPresent();
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    /** The last report is no proof of what is there now. */
    void markStale() {
        last.filter(report -> !report.stale())
                .ifPresent(report -> classOutput.ifPresent(folder -> {
                    try {
                        Files.writeString(folder.resolve(Report.NAME), ReportWriter.render(report.asStale()));
                    } catch (IOException e) {
                        // then its classes are older than their sources, which whoever reads it compares
                    }
                }));
    }

    /** Gives the report the present time. */
    void touch() {
        classOutput.ifPresent(folder -> {
            try {
                Files.setLastModifiedTime(folder.resolve(Report.NAME), FileTime.fromMillis(System.currentTimeMillis()));
            } catch (IOException e) {
                // then it may be taken for older than it is, and is asked to be written anew
            }
        });
    }

    private boolean isAlive(String type) {
        boolean known = PackageInfo.isOne(type) || elements.getTypeElement(type) != null;
        String source = origin(type).source();
        return known
                && (source.isEmpty()
                        || classOutput
                                .filter(folder -> Files.exists(folder.resolve(source)))
                                .isPresent());
    }

    private static Optional<Report> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? ReportReader.parse(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
