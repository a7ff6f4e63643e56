package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * A project that produces one finding: its files as an add-on has them; beside them {@code options}, one a line,
 * {@code later}, the sources that another processor generates, one a round, {@code sabotage} where ours is to fail, and
 * {@code ecj} where that is the compiler.
 */
record FindingExample(String code, Path folder) {

    static final Path ALL = Path.of("src/test/findings");

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** All that the compiler prints, with paths from the project's folder. */
    String print(Path workingCopy) {
        copyTo(workingCopy);
        FrontEnd frontEnd = isForJavac() ? FrontEnd.JAVAC : FrontEnd.ECJ;
        JavaCompiler javac = frontEnd.compiler();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(workingCopy.resolve("target/classes"));
            List<String> options = new ArrayList<>(
                    List.of("-d", workingCopy.resolve("target/classes").toString()));
            options.addAll(List.of("-s", workingCopy.resolve("target/classes").toString()));
            options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
            options.addAll(frontEnd.options());
            options.addAll(lines("options"));
            JavaCompiler.CompilationTask task = javac.getTask(
                    printed,
                    files,
                    null,
                    options,
                    null,
                    files.getJavaFileObjects(new ProcessorProject(workingCopy).sources()));
            task.setLocale(Locale.ROOT);
            if (!lines("options").contains("-proc:none")) {
                task.setProcessors(processors());
            }
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toString()
                .replace(workingCopy + "/", "")
                .replace(System.lineSeparator(), "\n")
                .replaceAll("(?m)(^ +in +).*\\n(^ +in +.*\\n)*", "$1…\n");
    }

    boolean isForJavac() {
        return !Files.exists(folder.resolve("ecj"));
    }

    /** The same as a project that is compiled as those of other tests are. */
    ProcessorProject project(Path workingCopy) {
        copyTo(workingCopy);
        ProcessorProject project = new ProcessorProject(workingCopy);
        lines("options").forEach(project::option);
        if (Files.exists(folder.resolve("sabotage"))) {
            project.wrapped(OtherEnvironment::sabotaged);
        }
        return Files.exists(folder.resolve("later")) ? project.processor(this::later) : project;
    }

    private List<Processor> processors() {
        Processor ours = new ScopecheckProcessor();
        return List.of(
                Files.exists(folder.resolve("sabotage")) ? OtherEnvironment.sabotaged(ours) : ours,
                later(),
                new ScopecheckProcessor.Claim());
    }

    private Processor later() {
        List<Map.Entry<String, String>> later = new ArrayList<>();
        for (Path file : files("later")) {
            String name = file.getFileName().toString().replace(".java", "");
            later.add(Map.entry("app." + name, read(file)));
        }
        return new WritingProcessor(later);
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? read(file).lines().toList() : List.of();
    }

    private void copyTo(Path target) {
        for (Path file : files("src")) {
            new ProcessorProject(target).write(folder.relativize(file).toString(), read(file));
        }
    }

    private List<Path> files(String below) {
        Path start = folder.resolve(below);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
