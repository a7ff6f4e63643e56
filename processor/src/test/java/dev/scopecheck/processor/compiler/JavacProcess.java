package dev.scopecheck.processor.compiler;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import dev.scopecheck.RequiresScope;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A javac in a process and a working folder of its own, whose class path does not list the processors of these tests. */
final class JavacProcess {

    private JavacProcess() {}

    /** The processor path that Scopecheck needs. */
    static String processorPath() {
        return Stream.of(ScopecheckProcessor.class, Report.class, JsonFactory.class, JavaFile.class)
                .map(JavacProcess::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** What javac prints. */
    static String run(Path workingFolder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-classpath", location(RequiresScope.class)));
        command.addAll(arguments);
        Process javac = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = javac.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
