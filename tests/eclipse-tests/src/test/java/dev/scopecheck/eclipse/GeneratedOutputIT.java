package dev.scopecheck.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningEclipse.class)
final class GeneratedOutputIT {

    private static final String ADDON =
            "package app;\n@dev.scopecheck.AddonDescriptor(generate = %s) class Addon {%s}\n";

    private static final String ROOMS = """
            class Rooms {
                String scope = AddonScopes.VIEW_ROOM;

                @RequiresScope(VIEW_ROOM)
                void list() {}
            }
            """;

    private static final String GENERATED = "META-INF/scopecheck/atlassian-connect.json";

    @TempDir
    private Path folder;

    @Test
    void theConstantsClassIsGeneratedAndUsable(Eclipse eclipse) {
        try (EclipseProject project = addon(eclipse, false).declares("view_room")) {

            assertThat(project.buildAll()).isEmpty();
            assertThat(project.generatedSource("AddonScopes")).content().contains("String VIEW_ROOM = \"view_room\"");
            assertThat(project.output("app/AddonScopes.class")).exists();
        }
    }

    @Test
    void theConstantsClassStaysUntilTheNextFullBuildWhenAddonDescriptorIsGone(Eclipse eclipse) throws IOException {
        try (EclipseProject project = addon(eclipse, false).declares("view_room")) {
            project.buildAll();

            project.delete(project.sourcePath("Addon"));

            assertThat(project.buildChanged()).isEmpty();
            assertThat(project.generatedSource("AddonScopes")).exists();
            assertThat(project.buildAll())
                    .extracting(Marker::message)
                    .containsExactly("AddonScopes cannot be resolved to a variable");
        }
    }

    @Test
    void aFullBuildWritesTheGeneratedDescriptorIntoTheOutput(Eclipse eclipse) {
        try (EclipseProject project = addon(eclipse, true).declares()) {

            assertThat(project.buildAll()).isEmpty();
            assertThat(project.output(GENERATED)).content().contains("\"view_room\"");
            assertThat(project.output("atlassian-connect.json")).exists();
        }
    }

    @Test
    void anIncrementalBuildLeavesTheGeneratedDescriptorAsItIs(Eclipse eclipse) {
        try (EclipseProject project = addon(eclipse, true)
                .declares()
                .source("Greeter", "class Greeter { @RequiresScope(SEND_NOTIFICATION) void greet() {} }\n")) {
            project.buildAll();

            project.source("Greeter", "class Greeter { @RequiresScope(ADMIN_ROOM) void greet() {} }\n");

            assertThat(project.buildChanged()).isEmpty();
            assertThat(project.output(GENERATED)).content().contains("\"send_notification\"", "\"view_room\"");
            assertThat(project.buildAll()).isEmpty();
            assertThat(project.output(GENERATED)).content().contains("\"admin_room\"", "\"view_room\"");
        }
    }

    @Test
    void anIncrementalBuildTakesNoConstantsAway(Eclipse eclipse) {
        try (EclipseProject project = addon(eclipse, true).declares()) {
            project.buildAll();

            project.write(project.sourcePath("Addon"), ADDON.formatted(true, " "));

            assertThat(project.buildChanged()).isEmpty();
            assertThat(project.generatedSource("AddonScopes")).content().contains("VIEW_ROOM");
        }
    }

    @Test
    void theConstantsClassFollowsTheDescriptorOnceItsAddonDescriptorIsCompiled(Eclipse eclipse) {
        try (EclipseProject project = addon(eclipse, false).declares("view_room")) {
            project.buildAll();

            project.declares("admin_room", "view_room").write(project.sourcePath("Addon"), ADDON.formatted(false, " "));

            assertThat(project.buildChanged()).isEmpty();
            assertThat(project.generatedSource("AddonScopes")).content().contains("ADMIN_ROOM", "VIEW_ROOM");
        }
    }

    private EclipseProject addon(Eclipse eclipse, boolean generate) {
        EclipseProject project = EclipseProject.maven(folder, eclipse);
        return project.write(project.sourcePath("Addon"), ADDON.formatted(generate, ""))
                .source("Rooms", ROOMS);
    }
}
