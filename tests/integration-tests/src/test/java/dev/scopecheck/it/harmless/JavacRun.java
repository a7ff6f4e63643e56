package dev.scopecheck.it.harmless;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The result of one run of javac: the exit code, the printed lines, and a digest of each file in the output. */
record JavacRun(int exitCode, List<String> printed, SortedMap<String, String> files) {

    private static final int MOST = 3;

    /**
     * Runs javac as its command does, and reads the folder that it writes into. javac runs inside of this process, where it
     * also looks for plugins on the class path of the tests: the pom keeps Scopecheck's jars off it.
     */
    static JavacRun of(Path output, List<String> arguments) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        int exitCode =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        printer.flush();
        return new JavacRun(exitCode, text.toString().lines().toList(), filesIn(output));
    }

    /** Returns how this run differs from another, each difference with both sides: the first line, the first files. */
    List<String> differencesFrom(JavacRun other) {
        List<String> differences = new ArrayList<>();
        if (exitCode != other.exitCode) {
            differences.add("exit code: expected " + other.exitCode + " but found " + exitCode);
        }
        IntStream.range(0, Math.max(printed.size(), other.printed.size()))
                .filter(line -> !line(line).equals(other.line(line)))
                .limit(1)
                .forEach(line -> differences.add(
                        "line " + (line + 1) + ": expected <" + other.line(line) + "> but found <" + line(line) + ">"));
        SortedMap<String, String> all = new TreeMap<>(files);
        all.putAll(other.files);
        all.keySet().stream()
                .filter(file -> !digest(file).equals(other.digest(file)))
                .limit(MOST)
                .forEach(file ->
                        differences.add(file + ": expected " + other.digest(file) + " but found " + digest(file)));
        return differences;
    }

    /** Returns the first lines of Scopecheck's findings, from the code on. */
    List<String> headlines() {
        return printed.stream()
                .filter(line -> line.matches("(.*: )?(error|warning|Note): \\[[A-Z]\\w+] .*"))
                .map(line -> line.substring(line.indexOf('[')))
                .toList();
    }

    private String line(int index) {
        return index < printed.size() ? printed.get(index) : "no line";
    }

    private String digest(String file) {
        return files.getOrDefault(file, "no file");
    }

    private static SortedMap<String, String> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            SortedMap<String, String> digests = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(
                        folder.relativize(file).toString(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
