package dev.scopecheck.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A compilation that can be run over and over, with these sources or others.
 *
 * @param folder of the project
 * @param classOutput below it
 * @param classPath folders and jars
 * @param options without those that name folders
 * @param processors makes new ones for each run
 */
public record RepeatableCompilation(
        Compiler compiler,
        Path folder,
        Path classOutput,
        List<String> classPath,
        List<String> options,
        Supplier<List<Processor>> processors) {

    /**
     * A compiler.
     *
     * @param outputs puts something round what writes
     */
    public record Compiler(JavaCompiler tool, UnaryOperator<JavaFileManager> outputs) {}

    public Path generatedSources() {
        return folder.resolve("target/generated-sources/annotations");
    }

    /** The same with more options. */
    public RepeatableCompilation with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new RepeatableCompilation(compiler, folder, classOutput, classPath, all, processors);
    }

    /** The same with more class files. */
    public RepeatableCompilation withLibrary(Path classes) {
        List<String> all =
                Stream.concat(Stream.of(classes.toString()), classPath.stream()).toList();
        return new RepeatableCompilation(compiler, folder, classOutput, all, options, processors);
    }

    /** The same in another project, which has its class output where Maven has it. */
    public RepeatableCompilation in(Path otherFolder) {
        return new RepeatableCompilation(
                compiler, otherFolder, otherFolder.resolve("target/classes"), classPath, options, processors);
    }

    /** Compiles these sources in this order. */
    public CompilationResult run(List<Path> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.tool().getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classOutput);
            Files.createDirectories(generatedSources());
            JavaCompiler.CompilationTask task = compiler.tool()
                    .getTask(
                            new StringWriter(),
                            compiler.outputs().apply(files),
                            diagnostics,
                            arguments(options),
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors.get());
            boolean success = task.call();
            return new CompilationResult(
                    success,
                    diagnostics.getDiagnostics().stream()
                            .map(CompilerMessage::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the compiler is given but for the sources. */
    public List<String> arguments() {
        return arguments(options);
    }

    /** The same with these options in place of its own. */
    public List<String> arguments(List<String> own) {
        List<String> arguments = new ArrayList<>(List.of("-d", classOutput.toString()));
        // without it, ecj writes generated sources into the working folder
        arguments.addAll(List.of("-s", generatedSources().toString()));
        arguments.addAll(List.of("-classpath", String.join(File.pathSeparator, classPath)));
        arguments.addAll(own);
        return arguments;
    }
}
