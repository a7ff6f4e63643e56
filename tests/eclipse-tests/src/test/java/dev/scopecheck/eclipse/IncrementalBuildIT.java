package dev.scopecheck.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse compiles what changed, and keeps the markers of the rest. */
@ExtendWith(RunningEclipse.class)
final class IncrementalBuildIT {

    private static final String GREETER = "class Greeter { @RequiresScope(%s) void greet() {} }\n";

    private static final String ROOMS = "class Rooms { @RequiresScope(%s) void list() {} }\n";

    @TempDir
    private Path folder;

    @Test
    void anEditMakesAndRepairsTheFindingsOfItsOwnFile(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("send_notification", "view_room")
                .source("Greeter", GREETER.formatted("SEND_NOTIFICATION"))
                .source("Rooms", ROOMS.formatted("VIEW_ROOM"))) {
            assertThat(project.buildAll()).isEmpty();

            project.source("Greeter", GREETER.formatted("ADMIN_ROOM"));
            assertThat(project.buildChanged())
                    .extracting(Marker::headline)
                    .containsExactly("[MissingScope] 'Greeter.greet' requires scope 'admin_room', which the descriptor"
                            + " does not declare");

            project.source("Rooms", ROOMS.formatted("MANAGE_ROOMS"));
            assertThat(project.buildChanged())
                    .extracting(Marker::path)
                    .containsExactly("src/main/java/app/Greeter.java", "src/main/java/app/Rooms.java");

            project.source("Greeter", GREETER.formatted("SEND_NOTIFICATION"));
            assertThat(project.buildChanged()).extracting(Marker::path).containsExactly("src/main/java/app/Rooms.java");
        }
    }

    @Test
    void anEditOfTheDescriptorAloneIsNotNoticed(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("view_room")
                .source("Rooms", ROOMS.formatted("VIEW_ROOM"))) {
            assertThat(project.buildAll()).isEmpty();

            project.declares("admin_room");
            assertThat(project.buildChanged()).isEmpty();

            project.source("Rooms", "\n" + ROOMS.formatted("VIEW_ROOM"));
            assertThat(project.buildChanged())
                    .extracting(Marker::headline)
                    .containsExactly("[MissingScope] 'Rooms.list' requires scope 'view_room', which the descriptor does"
                            + " not declare");

            project.declares("view_room");
            assertThat(project.buildChanged()).hasSize(1);
            assertThat(project.buildAll()).isEmpty();
        }
    }

    @Test
    void aDeletedClassTakesItsMarkersWithIt(Eclipse eclipse) throws IOException {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("view_room")
                .source("Greeter", GREETER.formatted("SEND_NOTIFICATION"))
                .source("Rooms", ROOMS.formatted("VIEW_ROOM"))) {
            assertThat(project.buildAll()).hasSize(1);

            project.delete(project.sourcePath("Greeter"));
            assertThat(project.buildChanged()).isEmpty();
        }
    }
}
