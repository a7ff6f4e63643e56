package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build tool that finds a class file for each source does not compile again: a failure would be forgotten. */
final class FailedBuildsTest {

    private static final String TWO_TYPES = """
            class Room {
                @RequiresScope(VIEW_ROOM) void view() {}

                class Inner { Runnable local() { return new Runnable() { @Override public void run() {} }; } }
            }
            class Second {}
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftOfAFileWithSeveralTypes() {
        Outcome outcome = new ProcessorProject(folder)
                .declares()
                .source("Room", TWO_TYPES)
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Room.java:7 MissingScope");
        assertThat(classFiles(outcome)).isEmpty();
    }

    @Test
    void nothingIsLeftWhereTheLastTypeIsGenerated() {
        Outcome outcome = new ProcessorProject(folder)
                .declares()
                .source("Room", TWO_TYPES)
                .processor(() -> new WritingProcessor(
                        List.of(Map.entry("app.Generated", "package app; class Generated { Room room; }"))))
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.success()).isFalse();
        assertThat(classFiles(outcome)).isEmpty();
    }

    @Test
    void aWarningLeavesAllOfThem() {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_room", "admin_room")
                .source("Room", TWO_TYPES)
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).hasSize(1);
        assertThat(classFiles(outcome))
                .containsExactly("Room$Inner$1.class", "Room$Inner.class", "Room.class", "Second.class");
    }

    private static List<String> classFiles(Outcome outcome) {
        try (Stream<Path> files = Files.walk(outcome.classOutput())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
