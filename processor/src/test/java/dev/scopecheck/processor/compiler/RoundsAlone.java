package dev.scopecheck.processor.compiler;

import com.sun.source.util.JavacTask;
import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs javac's annotation rounds and no more, as Kotlin's kapt does. Only with {@code --add-exports} can it be called so, and
 * therefore in a process of its own.
 */
final class RoundsAlone {

    private RoundsAlone() {}

    /** Takes the options, with a comma between them, and the sources. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        List<File> sources = List.of(arguments).stream().skip(1).map(File::new).toList();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(
                out,
                files,
                null,
                List.of(arguments[0].split(",", -1)),
                null,
                files.getJavaFileObjectsFromFiles(sources));
        task.setProcessors(List.of(new ScopecheckProcessor()));
        task.getClass().getMethod("enter").invoke(task);
        out.flush();
    }
}
