package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations within others: those of a container are on the element, and all others are not. */
final class RepeatedAnnotationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void repeatedComposedAnnotationsWrittenOutOrNot(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                @java.lang.annotation.Repeatable(All.class)
                @RequiresScope(SEND_NOTIFICATION)
                @interface Notifies {}

                @interface All { Notifies[] value(); }

                class Room {
                    @RequiresScope(VIEW_ROOM) void view() {}

                    //: MissingScope
                    @Notifies
                    @Notifies
                    void twice() {}
                }

                class Zoo {
                    @RequiresScope(VIEW_ROOM) void view() {}

                    @All({@Notifies, @Notifies})
                    void contained() {}
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void annotationsWithinOthersThatAreNotTheirContainersRequireNothing(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                @interface Wrap { RequiresScope value(); RequiresScope[] more() default {}; }
                @interface Many { RequiresScope[] value(); }

                class Room {
                    @RequiresScope(VIEW_ROOM)
                    @Wrap(value = @RequiresScope(MANAGE_ROOMS), more = {@RequiresScope(VIEW_GROUP)})
                    @Many(@RequiresScope(ADMIN_ROOM))
                    void view() {}
                }
                """);
    }

    private void expectMarkers(FrontEnd frontEnd, String body) {
        ProcessorProject project =
                new ProcessorProject(folder).declares("view_room").source("Room", body);

        Outcome outcome = project.compile(frontEnd);

        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.places().stream().sorted()).isEqualTo(Markers.of(project));
    }
}
