package dev.scopecheck.cli;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import picocli.CommandLine;

/** An add-on on disk, in Maven's layout: compiled by javac with the processor, then handed to the command line. */
public final class AddOnProject {

    public static final String DESCRIPTOR = "src/main/resources/atlassian-connect.json";

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();

    public AddOnProject(Path folder) {
        this.folder = folder;
        write("pom.xml", "<project/>\n");
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public AddOnProject option(String option) {
        options.add(option);
        return this;
    }

    public AddOnProject library(Path classes) {
        libraries.add(classes);
        return this;
    }

    /** Adds a source of the package {@code app}. */
    public AddOnProject source(String name, String body) {
        return write("src/main/java/app/" + name + ".java", """
                package app;

                import dev.scopecheck.*;
                import static dev.scopecheck.hipchat.HipChatScopes.*;

                """ + body);
    }

    /** Writes the descriptor with these scopes in one line. */
    public AddOnProject declares(String... scopes) {
        String names = String.join(
                ", ", Stream.of(scopes).map(name -> '"' + name + '"').toList());
        return write(
                DESCRIPTOR,
                "{\n  \"key\": \"app\",\n  \"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [" + names
                        + "]}}\n}\n");
    }

    /** The file of a made-up platform, which the processor's tests know as well. */
    public static String plank() {
        try {
            return Files.readString(Path.of("../core/src/test/platforms/plank.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AddOnProject write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files outside of the class output, and what is in them. */
    public String contents() {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder contents = new StringBuilder();
            Stream<Path> written = files.filter(Files::isRegularFile).filter(file -> !file.startsWith(path("target")));
            for (Path file : written.sorted().toList()) {
                contents.append(file).append('\n').append(Files.readString(file));
            }
            return contents.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AddOnProject delete(String name) {
        try {
            Files.delete(path(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a file out of the project. */
    public AddOnProject copy(String name, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(path(name), target);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all sources with the processor. */
    public AddOnProject compile() {
        compile(new ScopecheckProcessor(), "src/main/java");
        return this;
    }

    /** Compiles some sources as if there were no processor. */
    public AddOnProject compileUnprocessed(String... names) {
        compile(
                null,
                Stream.of(names)
                        .map(name -> "src/main/java/app/" + name + ".java")
                        .toArray(String[]::new));
        return this;
    }

    private void compile(ScopecheckProcessor processor, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                StringWriter log = new StringWriter()) {
            Files.createDirectories(path("target/classes"));
            List<Path> all = new ArrayList<>();
            for (String source : sources) {
                all.addAll(javaFiles(source));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    log, files, null, arguments(processor == null), null, files.getJavaFileObjectsFromPaths(all));
            if (processor != null) {
                task.setProcessors(List.of(processor));
            }
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> javaFiles(String source) throws IOException {
        try (Stream<Path> found = Files.walk(path(source))) {
            return found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> arguments(boolean unprocessed) {
        List<String> classPath = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        Stream.concat(libraries.stream(), Stream.of(path("target/classes")))
                .map(Path::toString)
                .forEach(classPath::add);
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", path("target/classes").toString()));
        arguments.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), classPath)));
        arguments.add(unprocessed ? "-proc:none" : "-Xlint:none");
        return arguments;
    }

    /** What a command printed, with the project's folder cut out, and its exit code. */
    public record Run(int exitCode, String output) {}

    /** Runs the command line with these arguments and this add-on's class output. */
    public Run run(String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of(verb, "--classes=" + path("target/classes")));
        all.addAll(List.of(arguments));
        return execute(all.toArray(String[]::new));
    }

    /** Runs the command line with just these arguments. */
    public Run execute(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        CommandLine commandLine = Main.commandLine().setOut(writer).setErr(writer);
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, output.toString().replace(folder + "/", "").replace(System.lineSeparator(), "\n"));
    }
}
