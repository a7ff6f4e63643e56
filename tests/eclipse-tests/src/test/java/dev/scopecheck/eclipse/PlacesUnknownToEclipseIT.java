package dev.scopecheck.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse shows no diagnostic without a place, and does not know every place. */
@ExtendWith(RunningEclipse.class)
final class PlacesUnknownToEclipseIT {

    @TempDir
    private Path folder;

    @Test
    void whatHasNoPlaceIsMarkedAtTheNameOfTheFirstClass(Eclipse eclipse) throws IOException {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .write(EclipseProject.DESCRIPTOR, "{\n")
                .option("scopecheck.unused", "maybe")
                .source("Greeter", "class Greeter { @RequiresScope(SEND_NOTIFICATION) void greet() {} }\n")) {
            List<Marker> markers = project.buildAll();

            assertThat(markers)
                    .extracting(Marker::headline)
                    .containsExactly("[BadOption] option 'scopecheck.unused': expected error, warning or off, but found"
                            + " 'maybe'");
            assertThat(project.marked(markers.get(0))).isEqualTo("Greeter");
        }
    }

    @Test
    void aMalformedDescriptorIsMarkedWithoutAddonDescriptor(Eclipse eclipse) throws IOException {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .write(EclipseProject.DESCRIPTOR, "{\n")
                .source("Greeter", "class Greeter { @RequiresScope(SEND_NOTIFICATION) void greet() {} }\n")) {
            List<Marker> markers = project.buildAll();

            assertThat(markers).extracting(Marker::headline).allMatch(line -> line.startsWith("[MalformedDescriptor]"));
            assertThat(project.marked(markers.get(0))).isEqualTo("Greeter");
        }
    }

    @Test
    void packagesAndRecordsAreMarkedAtAClassThatEclipseCanPlace(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares()
                .write("src/main/java/app/package-info.java", """
                        @dev.scopecheck.RequiresScope("admin_room")
                        package app;
                        """)
                .source("Room", "@RequiresScope(VIEW_ROOM) record Room(@RequiresScope(VIEW_GROUP) int id) {}\n")
                .source("Talk", "class Talk { @RequiresScope(SEND_MESSAGE) record Line(String text) {} }\n")
                .write("src/main/java/app/Addon.java", "package app;\nclass Addon {}\n")) {

            assertThat(project.buildAll())
                    .extracting(marker -> marker.path().replaceFirst(".*/", "") + " " + marker.headline())
                    .containsExactly(
                            "Addon.java [MissingScope] 'Room.id' requires scope 'view_group', which the descriptor does"
                                    + " not declare",
                            "Addon.java [MissingScope] package 'app' requires scope 'admin_room', which the descriptor"
                                    + " does not declare",
                            "Addon.java [MissingScope] record 'Room' requires scope 'view_room', which the descriptor"
                                    + " does not declare",
                            "Talk.java [MissingScope] record 'Talk.Line' requires scope 'send_message', which the"
                                    + " descriptor does not declare");
        }
    }
}
