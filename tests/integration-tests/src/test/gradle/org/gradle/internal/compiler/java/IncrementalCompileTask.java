package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import java.util.Locale;

/** Tells Gradle which classes come of which source; constants of other classes are not followed. */
public final class IncrementalCompileTask implements JavaCompiler.CompilationTask {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final JavacTask task;
    private final Consumer<Map<String, Set<String>>> mapping;

    public IncrementalCompileTask(
            JavaCompiler.CompilationTask task,
            Function<File, Optional<String>> relative,
            Consumer<String> backups,
            Consumer<Map<String, Set<String>>> mapping,
            BiConsumer<String, String> publicConstants,
            BiConsumer<String, String> privateConstants) {
        this.task = (JavacTask) task;
        this.mapping = mapping;
        this.task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
                    relative.apply(new File(event.getSourceFile().toUri())).ifPresent(source -> classes
                            .computeIfAbsent(source, name -> new HashSet<>())
                            .add(IncrementalCompileTask.this.task.getElements().getBinaryName(event.getTypeElement()).toString()));
                }
            }
        });
    }

    @Override
    public void addModules(Iterable<String> names) {
        task.addModules(names);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        task.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        task.setLocale(locale);
    }

    @Override
    public Boolean call() {
        try {
            return task.call();
        } finally {
            mapping.accept(classes);
        }
    }
}
