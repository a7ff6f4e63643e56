package dev.scopecheck.processor.compiler;

import java.nio.file.Path;

/** A client library that an add-on calls: it was compiled without our processor, and only its class files are there. */
final class ClientLibrary {

    static final String API = """
            package client;

            import dev.scopecheck.RequiresScope;

            public class Api implements AutoCloseable, Iterable<String>, Poster {
                @RequiresScope("send_message") public Api() {}
                public Api(int unchecked) {}

                @RequiresScope("send_notification") public void send(String text) {}
                public void send(int number) {}
                @RequiresScope("view_room") public static String view() { return ""; }
                public static String look() { return ""; }
                @dev.scopecheck.CallsEndpoint("PUT /v2/room/{room}/topic") public static void rename() {}
                public Api self() { return this; }
                @Override public void post() {}
                @Override public String toString() { return ""; }
                @Override @RequiresScope("admin_room") public void close() {}
                @Override @RequiresScope("view_messages") public Messages iterator() { return new Messages(); }

                public class Inner {
                    @RequiresScope("manage_rooms") public Inner() {}
                }

                public static class Messages implements java.util.Iterator<String> {
                    @Override @RequiresScope("view_group") public boolean hasNext() { return false; }
                    @Override public String next() { return ""; }
                }

                public interface Pages extends java.util.Iterator<String> {
                    @Override @RequiresScope("manage_rooms") String next();
                }

                public interface Book extends Iterable<String> {
                    @Override Pages iterator();
                }

                public static class Named {
                    @Override @RequiresScope("view_group") public String toString() { return ""; }
                }

                public record Point(@RequiresScope("view_room") int x, int y) {}

                @RequiresScope("admin_group")
                public static class Whole {
                    public static void any() {}
                    public static class Nested { public static void free() {} }
                }
            }
            """;

    static final String POSTER = """
            package client;

            public interface Poster {
                @dev.scopecheck.RequiresScope("send_notification") void post();
                @Manages default void manage() {}
                @Manages static void all() {}
            }
            """;

    static final String MANAGES = """
            package client;

            @dev.scopecheck.RequiresScope("manage_rooms")
            public @interface Manages {}
            """;

    static final String PACKAGE = """
            @dev.scopecheck.RequiresScope("admin_group")
            package client.admin;
            """;

    static final String ADMIN = """
            package client.admin;

            public class Admin {
                public static void reset() {}
            }
            """;

    private ClientLibrary() {}

    /** Compiles it, and gives the folder of its classes. */
    static Path compile(Path folder) {
        ProcessorProject library = new ProcessorProject(folder)
                .option("-proc:none")
                .write("src/main/java/client/Api.java", API)
                .write("src/main/java/client/Poster.java", POSTER)
                .write("src/main/java/client/Manages.java", MANAGES)
                .write("src/main/java/client/admin/package-info.java", PACKAGE)
                .write("src/main/java/client/admin/Admin.java", ADMIN);
        Outcome outcome = library.compile(FrontEnd.JAVAC);
        if (!outcome.success()) {
            throw new IllegalStateException(outcome.printed().toString());
        }
        return outcome.classOutput();
    }
}
