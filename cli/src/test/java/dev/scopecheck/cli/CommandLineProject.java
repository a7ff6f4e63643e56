package dev.scopecheck.cli;

import dev.scopecheck.processor.ScopecheckProcessor;
import dev.scopecheck.testsupport.CompiledProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import picocli.CommandLine;

/** An add-on's project that is compiled by javac with the processor, then handed to the command line. */
public final class CommandLineProject extends CompiledProject<CommandLineProject> {

    public CommandLineProject(Path folder) {
        super(folder);
    }

    @Override
    protected List<Processor> processors() {
        return List.of(new ScopecheckProcessor());
    }

    /** The names of all files outside of the class output, and what is in them. */
    public String contents() {
        StringBuilder contents = new StringBuilder();
        files("").stream()
                .filter(file -> !file.startsWith(path("target")))
                .forEach(file -> contents.append(file).append('\n').append(read(file.toString())));
        return contents.toString();
    }

    /** Copies a file out of the project. */
    public CommandLineProject copy(String name, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(path(name), target);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command printed, with the project's folder cut out, and its exit code. */
    public record Run(int exitCode, String output) {}

    /** Runs the command line with these arguments and this add-on's class output. */
    public Run run(String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of(verb, "--classes=" + path(CLASSES)));
        all.addAll(List.of(arguments));
        return execute(all.toArray(String[]::new));
    }

    /** Runs the command line with just these arguments. */
    public Run execute(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        CommandLine commandLine = Main.commandLine().setOut(writer).setErr(writer);
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, output.toString().replace(folder() + "/", "").replace(System.lineSeparator(), "\n"));
    }
}
