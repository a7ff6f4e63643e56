package dev.scopecheck.benchmarks;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.scopecheck.processor.ScopecheckProcessor;
import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Scopecheck's processor, with a clock around each of its calls: that of this thread's CPU, so that other work on the
 * machine does not count.
 *
 * <p>javac calls listeners in the order in which they were added: one in front of Scopecheck's starts the clock, one
 * behind it stops it.
 */
final class ClockedProcessor implements Processor {

    private final Processor inner = new ScopecheckProcessor();
    private long started;
    private long rounds;
    private long listener;

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Nanoseconds in {@code init} and in the rounds. */
    long rounds() {
        return rounds;
    }

    /** Nanoseconds in the listener. */
    long listener() {
        return listener;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        JavacTask task = JavacTask.instance(environment);
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                started = now();
            }
        });
        long from = now();
        inner.init(environment);
        rounds += now() - from;
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                listener += now() - started;
            }
        });
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        long from = now();
        boolean claimed = inner.process(annotations, round);
        rounds += now() - from;
        return claimed;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return inner.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return inner.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return inner.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return inner.getCompletions(element, annotation, member, text);
    }
}
