package dev.scopecheck.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse shows a processor no calls: what only a call requires would look unused. */
@ExtendWith(RunningEclipse.class)
final class UnusedScopeIT {

    @TempDir
    private Path folder;

    @Test
    void aFullBuildCallsNothingUnusedAsItShowsNoCalls(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("send_notification", "view_room")
                .source(
                        "Greeter",
                        "@AddonDescriptor class Greeter { @RequiresScope(SEND_NOTIFICATION) void greet() {} }\n")) {

            assertThat(project.buildAll()).isEmpty();
        }
    }

    @Test
    void anIncrementalBuildCallsNothingUnused(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("send_notification", "view_room")
                .source(
                        "Greeter",
                        "@AddonDescriptor class Greeter { @RequiresScope(SEND_NOTIFICATION) void greet() {} }\n")
                .source("Rooms", "class Rooms { @RequiresScope(VIEW_ROOM) void list() {} }\n")) {
            assertThat(project.buildAll()).isEmpty();

            project.source(
                    "Greeter", "@AddonDescriptor class Greeter { @RequiresScope(SEND_NOTIFICATION) void hail() {} }\n");

            assertThat(project.buildChanged()).isEmpty();
        }
    }
}
