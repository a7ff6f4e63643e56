package dev.scopecheck.processor.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What came of a compilation. */
record Outcome(boolean success, List<Printed> printed, Path classOutput) {

    List<Printed> findings() {
        return printed.stream().filter(Printed::isFinding).toList();
    }

    /** Where each finding stands, in the order in which they were printed. */
    List<String> places() {
        return findings().stream().map(Printed::where).toList();
    }

    List<String> headlines() {
        return findings().stream().map(Printed::headline).toList();
    }

    /** What the compiler itself had to say. */
    List<String> ownMessages() {
        return printed.stream()
                .filter(one -> !one.isFinding())
                .map(Printed::message)
                .toList();
    }

    boolean wrote(String resource) {
        return Files.exists(classOutput.resolve(resource));
    }

    String read(String resource) {
        try {
            return Files.readString(classOutput.resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
