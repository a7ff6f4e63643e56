package dev.scopecheck.processor;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.processor.host.FindingPrinter;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.host.SourceLabels;
import dev.scopecheck.processor.host.WrittenClassFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Prints each finding once, and leaves nothing behind that a build tool could take for a compilation that has passed. */
final class FindingReporter {

    private final FindingPrinter printer;
    private final WrittenClassFiles classFiles;
    private final ReportRecorder recorder;
    private final Set<Finding> printed = new TreeSet<>(Finding::compare);

    /**
     * Prints through the compiler's messager.
     *
     * @param classOutput the folder that class files go to, if the compiler tells
     */
    FindingReporter(
            ProcessingEnvironment environment, HostCompiler host, Optional<Path> classOutput, ReportRecorder recorder) {
        this.printer = new FindingPrinter(environment.getMessager(), host.trees(), host.markers());
        this.classFiles = new WrittenClassFiles(classOutput, environment.getElementUtils());
        this.recorder = recorder;
    }

    /** Prints what was not printed before. */
    void print(Collection<? extends Finding> findings, Evidence evidence, AddOnAnalysis analysis) {
        List<Finding> unsaid = new ArrayList<>();
        for (Finding finding : findings) {
            if (printed.add(finding)) {
                unsaid.add(finding);
            }
        }
        if (!unsaid.isEmpty()
                && printer.print(
                        unsaid, evidence.references(), new SourceLabels(analysis.projectFolder(), recorder::source))) {
            fail();
        }
    }

    /** Notes a class file, to be deleted where the compilation fails. */
    void note(TypeElement type) {
        classFiles.add(type);
    }

    void fail() {
        classFiles.delete();
        recorder.failed();
    }
}
