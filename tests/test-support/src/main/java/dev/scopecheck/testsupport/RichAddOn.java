package dev.scopecheck.testsupport;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * An add-on of two modules and a client library, in which there is one of everything: reasons, a composed annotation, all
 * of and one of, calls, and a scope each that is missing, unused, listed twice, unknown and suppressed.
 */
public final class RichAddOn {

    private static final String CLIENT = """
            package client;

            import dev.scopecheck.RequiresScope;

            public final class RoomClient {

                @RequiresScope(anyOf = {"view_group", "view_room"}, reason = "The add-on reads the room's name.")
                public void read() {}

                @RequiresScope(value = "send_notification", reason = "The add-on posts its question & answers.")
                public void post() {}

                @RequiresScope("admin_room")
                public void setTopic() {}
            }
            """;

    private static final String MEMBERS = """
            package core;

            import dev.scopecheck.RequiresScope;

            public class Members {

                @RequiresScope(value = "view_room", reason = "The add-on looks up who is in the room.")
                public void list() {}

                @SuppressWarnings("MissingScope")
                @RequiresScope("manage_rooms")
                public void removeRoom() {}
            }
            """;

    private static final String DESCRIPTOR = """
            {
              "key": "com.example.standup",
              "name": "Stand-up & more",
              "description": "Asks everyone in a room for their news.",
              "vendor": {"name": "Example"},
              "capabilities": {
                "hipchatApiConsumer": {
                  "scopes": [
                    "view_room",
                    "view_group",
                    "send_notification",
                    "send_notification",
                    "view_messages",
                    "admin_grup",
                    "everything"
                  ]
                }
              }
            }
            """;

    private RichAddOn() {}

    /** Compiles all of it in an empty folder, and gets the descriptor wrong afterwards: an error leaves no classes. */
    public static <P extends CompiledProject<P>> P compileIn(Path folder, Function<Path, P> project) {
        P library = project.apply(folder.resolve("library"))
                .write("src/main/java/client/RoomClient.java", CLIENT)
                .option("-Ascopecheck.mode=library")
                .compile();
        P core = project.apply(folder.resolve("addon/core"))
                .write("src/main/java/core/Members.java", MEMBERS)
                .option("-Ascopecheck.mode=library")
                .compile();
        P app = project.apply(folder.resolve("addon/app"))
                .write("../pom.xml", "<project/>\n")
                .declares("admin_group", "admin_room", "manage_rooms", "send_notification", "view_room")
                .library(library.path("target/classes"))
                .library(core.path("target/classes"))
                .option("-Ascopecheck.modules=../core/target/classes");
        return sources(app).compile().write(AddOnProject.DESCRIPTOR, DESCRIPTOR);
    }

    private static <P extends CompiledProject<P>> P sources(P app) {
        return app.source("Archives", "@RequiresScope(ADMIN_GROUP)\n@interface Archives {}\n")
                .source("Standup", """
                        class Standup {
                            private final client.RoomClient room = new client.RoomClient();

                            void open() {
                                room.read();
                                Runnable later = room::post;
                                room.setTopic();
                            }

                            @Archives
                            void close() {}

                            @CallsEndpoint(value = "GET /v2/room/{room}/member", reason = "Counts who is there.")
                            void count() {}
                        }
                        """)
                .source("Greeter", """
                        class Greeter {
                            @RequiresScope(value = {SEND_NOTIFICATION, VIEW_ROOM}, reason = "Greets people by name.")
                            void greet() {
                                new core.Members().list();
                            }
                        }
                        """);
    }
}
