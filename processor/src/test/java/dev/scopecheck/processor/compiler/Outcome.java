package dev.scopecheck.processor.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;

/** What came of a compilation. */
record Outcome(boolean success, List<Printed> printed, Path classOutput) {

    /** Errors and warnings of ours. */
    List<Printed> findings() {
        return printed.stream()
                .filter(Printed::isFinding)
                .filter(one -> one.kind() != Diagnostic.Kind.NOTE)
                .toList();
    }

    /** All that is not merely told. */
    List<Printed> complaints() {
        return printed.stream()
                .filter(one -> one.kind() != Diagnostic.Kind.NOTE)
                .toList();
    }

    /** The codes of what is merely told. */
    List<String> notes() {
        return printed.stream()
                .filter(one -> one.kind() == Diagnostic.Kind.NOTE)
                .map(Printed::code)
                .toList();
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
