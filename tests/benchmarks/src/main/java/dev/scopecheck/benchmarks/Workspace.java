package dev.scopecheck.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project on disk, laid out as Maven does, with a client library as class files.
 *
 * @param sources its source files
 * @param classPath what they are compiled against
 * @param options what javac is told beside
 */
record Workspace(Path folder, List<Path> sources, List<Path> classPath, List<String> options) implements AutoCloseable {

    static Workspace of(GeneratedSources generated) throws IOException {
        Path folder = Files.createTempDirectory("scopecheck-benchmark");
        Path library = Files.createDirectories(folder.resolve("library"));
        Path client = Files.writeString(folder.resolve("RoomApi.java"), GeneratedSources.CLIENT);
        Files.createDirectories(folder.resolve("src/main/resources"));
        Files.writeString(folder.resolve("src/main/resources/atlassian-connect.json"), GeneratedSources.DESCRIPTOR);
        Files.createDirectories(folder.resolve("target/classes"));
        Workspace workspace = new Workspace(
                folder, generated.write(folder.resolve("src/main/java")), List.of(library, ownJar()), List.of());
        workspace.run(List.of("-proc:none", "-d", library.toString()), List.of(client), List.of());
        return workspace;
    }

    /** The same project with these sources in place of the generated ones; they need no library. */
    static Workspace of(Path sources) throws IOException {
        Workspace project = of(new GeneratedSources(0, 0, 0));
        try (Stream<Path> all = Files.walk(sources)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            // newer JDKs have methods that clash with some of other people's
            return new Workspace(project.folder, files, project.classPath, List.of("--release", "17"));
        }
    }

    /** This benchmark's jar, in which the annotations and the processor are, too. */
    static Path ownJar() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    }

    /** A folder in which nothing is but this processor: what else Scopecheck has javac do is not to count as javac's. */
    Path alone(Class<? extends Processor> processor) throws IOException {
        String name = processor.getName().replace('.', '/') + ".class";
        Path file = folder.resolve("alone").resolve(name);
        try (InputStream in = Objects.requireNonNull(processor.getClassLoader().getResourceAsStream(name))) {
            Files.createDirectories(file.getParent());
            Files.write(file, in.readAllBytes());
        }
        return folder.resolve("alone");
    }

    String classPathText() {
        return classPath.get(0) + System.getProperty("path.separator") + classPath.get(1);
    }

    /** A file that names every source, for javac to read. */
    Path sourceList() throws IOException {
        return Files.write(
                folder.resolve("sources.txt"),
                sources.stream().map(Path::toString).toList());
    }

    Path classOutput() {
        return folder.resolve("target/classes");
    }

    /** Compiles everything within this virtual machine, with these processors. */
    void compile(List<Processor> processors) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classOutput().toString()));
        run(all, sources, processors);
    }

    private void run(List<String> options, List<Path> files, List<Processor> processors) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> all = Stream.concat(Stream.of("-nowarn", "-cp", classPathText()), options.stream())
                    .toList();
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("the generated sources do not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
