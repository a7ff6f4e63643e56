package dev.scopecheck.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What stands in files that Eclipse does not compile holds all the same. */
@ExtendWith(RunningEclipse.class)
final class PartialBuildIT {

    private static final String ROOMS = "class Rooms { @RequiresScope(%s) void list() {} }\n";

    @TempDir
    private Path folder;

    @Test
    void theAddonDescriptorOfAClassThatIsNotCompiledHolds(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .descriptorNamed("connect.json", "view_room")
                .write(
                        "src/main/java/app/Addon.java",
                        "package app;\n@dev.scopecheck.AddonDescriptor(\"connect.json\") class Addon {}\n")
                .source("Rooms", ROOMS.formatted("VIEW_ROOM"))) {
            assertThat(project.buildAll()).isEmpty();

            project.source("Rooms", "\n" + ROOMS.formatted("VIEW_ROOM"));
            assertThat(project.buildChanged()).isEmpty();

            project.source("Rooms", ROOMS.formatted("ADMIN_ROOM"));
            assertThat(project.buildChanged())
                    .singleElement()
                    .satisfies(marker -> assertThat(marker.message())
                            .startsWith("[MissingScope]")
                            .contains("descriptor  src/main/resources/connect.json:5:17"));
        }
    }

    @Test
    void theAddonDescriptorOfAPackageThatIsNotCompiledHolds(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .descriptorNamed("connect.json", "view_room")
                .write(
                        "src/main/java/app/package-info.java",
                        "@dev.scopecheck.AddonDescriptor(\"connect.json\")\npackage app;\n")
                .source("Rooms", ROOMS.formatted("VIEW_ROOM"))) {
            assertThat(project.buildAll()).isEmpty();

            project.source("Rooms", "\n" + ROOMS.formatted("VIEW_ROOM"));
            assertThat(project.buildChanged()).isEmpty();
        }
    }
}
