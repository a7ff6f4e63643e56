package dev.scopecheck.processor.compiler;

import com.sun.source.util.JavacTask;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * javac that stops after its annotation rounds, as Kotlin's kapt has it do: nothing is analysed, and javac tells of no end.
 *
 * <p>Only with {@code --add-exports jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED} can javac be called so.
 */
record RoundsAlone(JavaCompiler javac) implements JavaCompiler {

    @Override
    public CompilationTask getTask(
            @Nullable Writer out,
            @Nullable JavaFileManager files,
            @Nullable DiagnosticListener<? super JavaFileObject> diagnostics,
            @Nullable Iterable<String> options,
            @Nullable Iterable<String> classes,
            @Nullable Iterable<? extends JavaFileObject> sources) {
        return new Rounds((JavacTask) javac.getTask(out, files, diagnostics, options, classes, sources));
    }

    private record Rounds(JavacTask task) implements CompilationTask {

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

        /** Returns whether the rounds have ended, with errors or without. */
        @Override
        public Boolean call() {
            try {
                task.getClass().getMethod("enter").invoke(task);
                return true;
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("the tests need --add-exports for javac", e);
            }
        }
    }

    @Override
    public StandardJavaFileManager getStandardFileManager(
            @Nullable DiagnosticListener<? super JavaFileObject> diagnostics,
            @Nullable Locale locale,
            @Nullable Charset charset) {
        return javac.getStandardFileManager(diagnostics, locale, charset);
    }

    @Override
    public int isSupportedOption(String option) {
        return javac.isSupportedOption(option);
    }

    @Override
    public int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return javac.run(in, out, err, arguments);
    }

    @Override
    public Set<SourceVersion> getSourceVersions() {
        return javac.getSourceVersions();
    }
}
