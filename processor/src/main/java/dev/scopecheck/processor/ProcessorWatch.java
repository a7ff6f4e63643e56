package dev.scopecheck.processor;

import com.google.auto.service.AutoService;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.scopecheck.core.finding.ProcessorDidNotRun;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.AnnotationNames;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A plugin of javac's that says so if the processor did not run. javac starts it by itself, with any JDK and even where it
 * runs no processors.
 */
@AutoService(Plugin.class)
public final class ProcessorWatch implements Plugin {

    /**
     * Marks a compilation in which the processor was started. It is a system property because build tools load plugin and
     * processor with loaders of their own: a static field of one is not that of the other.
     */
    private static final String STARTED = "dev.scopecheck.processor.started.";

    /** Called by the compiler. */
    public ProcessorWatch() {}

    @Override
    public String getName() {
        return "Scopecheck";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        task.addTaskListener(new Listener(task));
    }

    /** Told by the processor. */
    static void processorStarted(JavacTask task) {
        System.setProperty(mark(task), "true");
    }

    private static String mark(JavacTask task) {
        return STARTED + System.identityHashCode(task);
    }

    /**
     * Speaks once the first class file is due, of the first file that was analysed: javac runs no processor either where it
     * finds an error before, and then has no class file to write.
     */
    private static final class Listener implements TaskListener {

        private final JavacTask task;
        private @Nullable CompilationUnitTree first;
        private boolean told;

        Listener(JavacTask task) {
            this.task = task;
        }

        @Override
        public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && first == null) {
                first = event.getCompilationUnit();
            }
            if (event.getKind() == TaskEvent.Kind.GENERATE && !told) {
                told = true;
                if (System.getProperty(mark(task)) == null && knowsTheAnnotations()) {
                    tell(first == null ? event.getCompilationUnit() : first);
                }
            }
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                System.clearProperty(mark(task));
            }
        }

        private boolean knowsTheAnnotations() {
            return task.getElements().getTypeElement(AnnotationNames.REQUIRES_SCOPE) != null;
        }

        private void tell(CompilationUnitTree file) {
            Tree tree =
                    file.getTypeDecls().isEmpty() ? file : file.getTypeDecls().get(0);
            Trees.instance(task)
                    .printMessage(
                            Diagnostic.Kind.WARNING, new ProcessorDidNotRun("", Severity.WARNING).text(), tree, file);
        }
    }
}
