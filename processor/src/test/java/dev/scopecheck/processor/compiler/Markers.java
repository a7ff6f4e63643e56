package dev.scopecheck.processor.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The findings that a project's sources expect: {@code //: Code Code} stands above the line where each must be. */
final class Markers {

    private static final String MARKER = "//: ";

    private Markers() {}

    /** Such as {@code Room.java:12 MissingScope}, sorted. */
    static List<String> of(ProcessorProject project) {
        return Stream.of(project.sources())
                .flatMap(file -> of(file).stream())
                .sorted()
                .toList();
    }

    private static List<String> of(Path file) {
        try {
            List<String> expected = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int index = 0; index < lines.size(); index++) {
                String place = file.getFileName() + ":" + (index + 2) + " ";
                codes(lines.get(index).strip()).forEach(code -> expected.add(place + code));
            }
            return expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codes(String line) {
        return line.startsWith(MARKER)
                ? Stream.of(line.substring(MARKER.length()).split(" ", -1))
                : Stream.empty();
    }
}
