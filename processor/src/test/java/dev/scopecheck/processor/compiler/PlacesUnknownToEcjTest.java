package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Elements for which ecj prints no place: the words name them. */
final class PlacesUnknownToEcjTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void packageAnnotation(FrontEnd frontEnd) {
        ProcessorProject project = new ProcessorProject(folder)
                .declares()
                .write("src/main/java/app/package-info.java", """
                        //: MissingScope
                        @dev.scopecheck.RequiresScope("view_room")
                        package app;
                        """)
                .source("Room", "class Room {}\n");

        Outcome outcome = project.compile(frontEnd);

        // ecj prints no place for a package, which the words then name
        assertThat(outcome.places())
                .isEqualTo(frontEnd == FrontEnd.JAVAC ? Markers.of(project) : List.of("MissingScope"));
        assertThat(outcome.headlines())
                .containsExactly(
                        "[MissingScope] package 'app' requires scope 'view_room', which the descriptor does not"
                                + " declare");
    }

    @ParameterizedTest
    @EnumSource
    void recordsAndTheirComponents(FrontEnd frontEnd) {
        ProcessorProject project = new ProcessorProject(folder).declares().source("Room", """
                @RequiresScope(SEND_NOTIFICATION)
                record Room(
                        int id,
                        @RequiresScope(VIEW_ROOM) String name) {

                    @RequiresScope(ADMIN_ROOM)
                    public int id() { return id; }
                }
                """);

        Outcome outcome = project.compile(frontEnd);

        assertThat(outcome.headlines())
                .hasSize(3)
                .anyMatch(line -> line.contains("record 'Room' requires"))
                .anyMatch(line -> line.contains("'Room.name' requires"));
        // ecj prints no place for a record, nor for the accessor that a component implies
        assertThat(outcome.places())
                .isEqualTo(
                        frontEnd == FrontEnd.JAVAC
                                ? List.of(
                                        "Room.java:6 MissingScope",
                                        "Room.java:9 MissingScope",
                                        "Room.java:11 MissingScope")
                                : List.of("MissingScope", "MissingScope", "Room.java:11 MissingScope"));
    }
}
