package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a request that counts without annotation, beside what is said where its method is annotated. */
final class InferredFindingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST /v2/room/1/notification | send_notification | ``
            POST /v2/room/1/notification | view_room         | MissingScope UnusedScope
            POST /v2/room/1/message      | send_message      | UserTokenOnly
            POST /v2/room/1/message      | view_room         | UnusedScope UserTokenOnly
            GET /v2/room/1/avatar        | view_room         | UndecidedEndpoint
            GET /v2/rooms                | view_room         | UnknownEndpoint
            PATCH /v2/room/1/topic       | admin_room        | UnknownEndpoint
            GET /v2/room/1               | view_room         | ``
            GET /v2/room/1               | send_message      | MissingScope UnusedScope
            GET /v2/capabilities         | send_message      | UnusedScope
            """)
    void aRequestGivesWhatAnAnnotationWouldGive(String endpoint, String scopes, String codes) {
        List<String> annotated = found("annotated", scopes, """
                class Bot {
                    @CallsEndpoint("%s")
                    void run() {}
                }
                """.formatted(endpoint));
        List<String> inferred =
                found("inferred", scopes, """
                import java.net.URI;
                import java.net.http.HttpRequest;

                class Bot {
                    Object run() {
                        return HttpRequest.newBuilder(URI.create("https://api.hipchat.com%s")).method("%s", null).build();
                    }
                }
                """.formatted(endpoint.split(" ", -1)[1], endpoint.split(" ", -1)[0]));

        assertThat(codes(annotated)).as("annotated").isEqualTo(codes);
        assertThat(inferred).as("inferred").isEqualTo(annotated);
    }

    private static String codes(List<String> headlines) {
        return String.join(
                " ",
                headlines.stream()
                        .map(line -> line.replaceAll("^\\[(\\w+)].*", "$1"))
                        .sorted()
                        .toList());
    }

    private List<String> found(String name, String scopes, String source) {
        return new ProcessorProject(folder.resolve(name))
                        .declares(scopes)
                        .source("Bot", source)
                        .option("-Ascopecheck.descriptor=atlassian-connect.json")
                        .option("-Ascopecheck.inferEndpoints=true")
                        .compile(FrontEnd.JAVAC)
                        .headlines()
                        .stream()
                        .map(line -> line.replace(name, "")
                                .replace(" at src/", " at ")
                                .replaceAll("\\{[^}]*}", "1"))
                        .sorted()
                        .toList();
    }
}
