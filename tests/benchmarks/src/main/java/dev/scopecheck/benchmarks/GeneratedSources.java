package dev.scopecheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An add-on's sources, drawn from a seed: small classes that call the JDK, each other and a client library.
 *
 * @param classes how many
 * @param callsPerClass how many call sites stand in each: calls, {@code new} and method references
 */
record GeneratedSources(int classes, int callsPerClass, long seed) {

    private static final int CLASSES_PER_PACKAGE = 25;
    private static final int FILLED_METHODS = 4;

    /** What every class calls without being told: {@code new} twice, and its constructor's implicit one. */
    private static final int CALLS_IN_FRAME = 3;

    /** The client library's only class; one requirement stands on the type that it extends. */
    static final String CLIENT = """
            package client;

            import dev.scopecheck.RequiresScope;

            public class RoomApi implements RoomReader {
                @RequiresScope("send_notification")
                public void notifyRoom(int room, String text) {}

                @RequiresScope("send_message")
                public RoomApi tell(String user, String text) { return this; }

                @Override
                public String topic(int room) { return ""; }

                public int rooms() { return 0; }
            }

            interface RoomReader {
                @RequiresScope(anyOf = {"view_group", "view_room"})
                String topic(int room);
            }
            """;

    static final String DESCRIPTOR = """
            {
              "key": "generated",
              "capabilities": {
                "hipchatApiConsumer": {
                  "scopes": ["send_message", "send_notification", "view_room"]
                }
              }
            }
            """;

    int calls() {
        return classes * callsPerClass;
    }

    /** Writes them below a folder in which packages start. */
    List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < classes; number++) {
            Path file = folder.resolve(qualifiedName(number).replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source(number)));
        }
        return files;
    }

    private static String qualifiedName(int number) {
        return "app.part%d.Room%d".formatted(number / CLASSES_PER_PACKAGE, number);
    }

    private String source(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        StringBuilder methods = new StringBuilder();
        int left = callsPerClass - CALLS_IN_FRAME;
        int count = Math.max(FILLED_METHODS, left / 10);
        for (int method = 0; method < count; method++) {
            int calls = left / (count - method);
            methods.append(method(random, method, calls));
            left -= calls;
        }
        return """
                package %s;

                import client.RoomApi;
                import java.util.*;
                import java.util.stream.*;

                /** Looks after a room. */
                public final class Room%d {
                    private final RoomApi rooms = new RoomApi();
                    private final Map<String, Integer> counts = new HashMap<>();

                    public static int score(int left, int right) {
                        int sum = 0;
                        for (int step = left; step < right; step++) {
                            sum += step %% 7 == 3 ? step << 2 : step - right / 3;
                        }
                        return sum;
                    }
                %s}
                """.formatted(qualifiedName(number).replaceFirst("\\.Room.*", ""), number, methods);
    }

    private String method(Random random, int number, int calls) {
        StringBuilder body = new StringBuilder();
        int left = calls;
        for (int line = 0; left > 0; line++) {
            Statement statement = Statement.draw(random, left);
            String other = qualifiedName(random.nextInt(classes));
            body.append(statement.text().replace("#", "" + line).replace("OTHER", other));
            left -= statement.calls();
        }
        String head = random.nextInt(20) == 0 ? "    @dev.scopecheck.RequiresScope(\"send_notification\")\n" : "";
        return """

                %s    int step%d(List<String> names, int limit) {
                        int total = limit * 31 + %d;
                %s        return total > 10_000 ? total - limit : total;
                    }
                """.formatted(head, number, random.nextInt(1_000), body);
    }
}
