package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An add-on of many files, to which another processor adds some, beside the module that it calls. */
final class SampleAddon {

    /** What javac makes of it, whatever folder, order and machine. */
    static final Path EXPECTED = Path.of("src/test/reproducible/expected");

    private static final Path ORIGINAL = Path.of("src/test/reproducible");
    private static final String CLASS_OUTPUT = "target/classes";

    private final ProcessorProject addon;

    private SampleAddon(Path folder) {
        ProcessorProject client = new ProcessorProject(folder.resolve("client")).option("-Ascopecheck.mode=library");
        this.addon = new ProcessorProject(folder.resolve("addon"))
                .library(folder.resolve("client/target/classes"))
                .option("-Ascopecheck.modules=" + folder.resolve("client/target/classes"))
                .option("-Ascopecheck.extraScopes=b,a")
                .processor(CompanionProcessor::new);
        copy("client", client);
        copy("addon", addon);
        if (!client.compile(FrontEnd.JAVAC).complaints().isEmpty()) {
            throw new IllegalStateException("the client is to compile without complaint");
        }
    }

    /** Copies the sources there, and compiles the module that is called. */
    static SampleAddon in(Path folder) {
        return new SampleAddon(folder);
    }

    ProcessorProject project() {
        return addon;
    }

    Outcome compile() {
        return addon.compile(FrontEnd.JAVAC);
    }

    Outcome compile(List<Path> files) {
        return addon.compile(FrontEnd.JAVAC, CLASS_OUTPUT, files.toArray(Path[]::new));
    }

    /** Runs the javac of this JDK in a process of its own, and returns its exit code. */
    int javac(List<String> jvmOptions) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(jvmOptions);
        command.addAll(List.of("--module", "jdk.compiler/com.sun.tools.javac.Main", "-encoding", "UTF-8"));
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        command.add("-processor");
        command.add(Stream.of(ScopecheckProcessor.class, CompanionProcessor.class, ScopecheckProcessor.Claim.class)
                .map(Class::getName)
                .collect(Collectors.joining(",")));
        command.addAll(addon.arguments(FrontEnd.JAVAC, CLASS_OUTPUT));
        files().forEach(file -> command.add(file.toString()));
        Files.createDirectories(addon.folder().resolve(CLASS_OUTPUT));
        Files.createDirectories(addon.folder().resolve(ProcessorProject.GENERATED_SOURCES));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Deletes what was built of the add-on. */
    SampleAddon clean() {
        try (Stream<Path> files = Files.walk(addon.folder().resolve("target"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the add-on, sorted. */
    List<Path> files() {
        return List.of(addon.sources());
    }

    /** What the processor has written: each file's path below {@code target}, and its bytes as characters. */
    SortedMap<String, String> written() {
        Path target = addon.folder().resolve("target");
        SortedMap<String, String> written = new TreeMap<>();
        for (Path file : filesIn(target)) {
            String name = target.relativize(file).toString().replace('\\', '/');
            if (name.contains("META-INF/") || name.contains("AddonScopes.")) {
                written.put(name, characters(file));
            }
        }
        return written;
    }

    private static void copy(String module, ProcessorProject to) {
        Path from = ORIGINAL.resolve(module);
        for (Path file : filesIn(from)) {
            to.write(from.relativize(file).toString(), FindingExample.read(file));
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String characters(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
