package dev.scopecheck.eclipse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningEclipse.class)
final class FullBuildIT {

    @TempDir
    private Path folder;

    @Test
    void missingScopeIsMarkedFromTheAtToTheEndOfTheAnnotationsName(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("view_room")
                .write("src/main/java/app/Greeter.java", """
                        package app;

                        class Greeter {
                            @dev.scopecheck.RequiresScope({"send_notification", "view_room"})
                            void greet() {}
                        }
                        """)) {

            assertThat(project.buildAll())
                    .containsExactly(new Marker(
                            "org.eclipse.jdt.apt.pluggable.core.compileProblem",
                            "src/main/java/app/Greeter.java",
                            4,
                            34,
                            63,
                            "error",
                            """
                                    [MissingScope] 'Greeter.greet' requires scope 'send_notification', which the \
                                    descriptor does not declare
                                      declared    view_room
                                      descriptor  src/main/resources/atlassian-connect.json:5:17
                                      to fix      add "send_notification" to capabilities.hipchatApiConsumer.scopes"""));
        }
    }

    @Test
    void wrongAnnotationsAreMarkedEachAtItsOwn(Eclipse eclipse) throws IOException {
        try (EclipseProject project =
                EclipseProject.maven(folder, eclipse).declares("view_room").source("Greeter", """
                        class Greeter {
                            @RequiresScope({
                                VIEW_ROOM,
                                "view_rom"
                            })
                            void greet() {}

                            @RequiresScope
                            void leave() {}
                        }
                        """)) {
            List<Marker> markers = project.buildAll();

            assertThat(markers)
                    .extracting(Marker::line, Marker::headline)
                    .containsExactly(
                            tuple(7, "[UnknownScope] 'view_rom' is not a scope of HipChat; did you mean 'view_room'?"),
                            tuple(
                                    13,
                                    "[EmptyRequirement] @RequiresScope on 'Greeter.leave': expected at least one scope,"
                                            + " but found none"));
            assertThat(project.marked(markers.get(0))).isEqualTo("@RequiresScope");
        }
    }

    @Test
    void aRightProjectHasNoMarkers(Eclipse eclipse) {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .declares("send_notification", "view_room")
                .source(
                        "Greeter",
                        "class Greeter { @RequiresScope({SEND_NOTIFICATION, VIEW_ROOM}) void greet() {} }\n")) {

            assertThat(project.buildAll()).isEmpty();
        }
    }

    @Test
    void theDescriptorIsFoundInPlainLayout(Eclipse eclipse) {
        try (EclipseProject project = new EclipseProject(folder, EclipseProject.Layout.PLAIN, eclipse)
                .declares()
                .source("Greeter", "@RequiresScope(VIEW_ROOM) class Greeter {}\n")) {

            assertThat(project.buildAll()).singleElement().satisfies(marker -> {
                assertThat(marker.path()).isEqualTo("src/app/Greeter.java");
                assertThat(marker.message()).contains("descriptor  src/atlassian-connect.json:5:17");
            });
        }
    }

    @Test
    void whatIsWrongWithTheDescriptorIsMarkedAtAddonDescriptor(Eclipse eclipse) throws IOException {
        try (EclipseProject project = EclipseProject.maven(folder, eclipse)
                .descriptorNamed("connect.json", "nonsense")
                .write(
                        "src/main/java/app/Addon.java",
                        "package app;\n@dev.scopecheck.AddonDescriptor(\"connect.json\") class Addon {}\n")) {
            List<Marker> markers = project.buildAll();

            assertThat(markers).singleElement().satisfies(marker -> {
                assertThat(marker.headline())
                        .isEqualTo("[UnknownScope] 'nonsense' at src/main/resources/connect.json:5:18 is not a scope of"
                                + " HipChat");
                assertThat(project.marked(marker)).isEqualTo("@dev.scopecheck.AddonDescriptor");
            });
        }
    }
}
