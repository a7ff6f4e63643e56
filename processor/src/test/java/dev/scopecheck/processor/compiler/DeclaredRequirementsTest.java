package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of element that can carry a requirement, in every compiler: a finding stands where its marker says. */
final class DeclaredRequirementsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void methodsConstructorsAndTypes(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                //: MissingScope
                @RequiresScope(ADMIN_GROUP)
                class Room {
                    //: MissingScope
                    @RequiresScope(ADMIN_ROOM)
                    Room() {}

                    //: MissingScope
                    @RequiresScope(MANAGE_ROOMS)
                    void create() {}

                    @RequiresScope(VIEW_ROOM)
                    void view() {}

                    //: MissingScope
                    @RequiresScope(anyOf = {SEND_MESSAGE, SEND_NOTIFICATION})
                    void send() {}

                    @RequiresScope(anyOf = {VIEW_ROOM, VIEW_GROUP})
                    void either() {}
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void nestedTypesOfEveryKind(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                class Room<T extends Comparable<T>> {
                    interface Reader {
                        //: MissingScope
                        @RequiresScope(VIEW_MESSAGES)
                        default void read() {}

                        //: MissingScope
                        @RequiresScope(SEND_MESSAGE)
                        void write();
                    }

                    class Inner {
                        class Deeper<S> {
                            //: MissingScope
                            @RequiresScope(ADMIN_GROUP)
                            <R extends T> R generic(S first, R second) { return second; }
                        }
                    }

                }
                """);
    }

    /** Only analysis shows them, which javac alone has. */
    @Test
    void classesWithoutName() {
        Outcome outcome =
                new ProcessorProject(folder).declares().source("Room", """
                        class Room {
                            interface Reader {}

                            Object inRoom = new Reader() { @RequiresScope(VIEW_ROOM) void view() {} };
                            Object plain = new Object() { @RequiresScope(VIEW_GROUP) void list() {} };
                        }
                        """).compile(FrontEnd.JAVAC);

        assertThat(outcome.headlines())
                .containsExactlyInAnyOrder(
                        "[MissingScope] '<anonymous Room.Reader>.view' requires scope 'view_room', which the descriptor"
                                + " does not declare",
                        "[MissingScope] '<anonymous Object>.list' requires scope 'view_group', which the descriptor"
                                + " does not declare");
    }

    @ParameterizedTest
    @EnumSource
    void enumsSealedTypesAndRecords(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                class Room {
                    enum Kind {
                        PUBLIC { @Override void open() {} };

                        //: MissingScope
                        @RequiresScope(MANAGE_ROOMS)
                        void open() {}
                    }

                    sealed interface Shape permits Round {}

                    record Round(int radius) implements Shape {
                        //: MissingScope
                        @RequiresScope(SEND_NOTIFICATION)
                        Round {}
                    }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aScopeNeededInSeveralPlacesIsOneFindingAtTheFirst(FrontEnd frontEnd) {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("view_room")
                .source("Alpha", """
                        class Alpha {
                            @RequiresScope(VIEW_ROOM)
                            void view() {}

                            //: MissingScope
                            @RequiresScope(SEND_NOTIFICATION)
                            void first() {}

                            @RequiresScope(SEND_NOTIFICATION)
                            void second() {}
                        }
                        """)
                .source("Beta", """
                        class Beta {
                            @RequiresScope(SEND_NOTIFICATION)
                            Beta() {}
                        }
                        """);

        Outcome outcome = project.compile(frontEnd);

        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.findings().get(0).message())
                .contains(
                        frontEnd == FrontEnd.JAVAC
                                ? "also at     src/main/java/app/Alpha.java:14, src/main/java/app/Beta.java:7"
                                : "also at     'Alpha.second', constructor 'Beta'");
    }

    @ParameterizedTest
    @EnumSource
    void repeatedAnnotationsWrittenOutOrNot(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                class Room {
                    //: MissingScope
                    @RequiresScope(SEND_NOTIFICATION)
                    @RequiresScope(VIEW_ROOM)
                    //: MissingScope
                    @RequiresScope(ADMIN_ROOM)
                    void twice() {}

                    @RequiresScopes({
                        //: MissingScope
                        @RequiresScope(VIEW_MESSAGES),
                        //: MissingScope
                        @RequiresScope(SEND_MESSAGE)
                    })
                    void contained() {}
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void composedAnnotationsAtAnyDepthAndInCircles(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                @RequiresScope(SEND_NOTIFICATION)
                @interface Notifies {}

                @Notifies
                @Circle
                @interface Announces {}

                @Announces
                @RequiresScope(VIEW_MESSAGES)
                @interface Circle {}

                @RequiresScope(ADMIN_GROUP)
                @interface NeverUsed {}

                class Room {
                    //: MissingScope MissingScope
                    @Announces
                    void announce() {}

                    @RequiresScope(VIEW_ROOM)
                    void view() {}
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aBadNameInAComposedAnnotationIsReportedAtItsDeclaration(FrontEnd frontEnd) {
        expectMarkers(frontEnd, """
                //: UnknownScope
                @RequiresScope("view_nothing_at_all")
                @interface Views {}

                //: EmptyRequirement
                @RequiresScope
                @interface Nothing {}

                class Room {
                    @Views @Nothing void view() {}
                    @Views void again() {}
                }
                """);
    }

    private void expectMarkers(FrontEnd frontEnd, String body) {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("view_room")
                .option("-Ascopecheck.unused=off")
                .source("Room", body);

        Outcome outcome = project.compile(frontEnd);

        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.places().stream().sorted()).isEqualTo(Markers.of(project));
        assertThat(outcome.success()).isEqualTo(Markers.of(project).isEmpty());
    }
}
