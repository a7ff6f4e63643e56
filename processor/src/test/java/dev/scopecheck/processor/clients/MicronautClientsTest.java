package dev.scopecheck.processor.clients;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Micronaut's clients, of the library's own jars. */
final class MicronautClientsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void micronaut(String what, String snippet, String expected) {
        new ClientProbe(folder).assertCalls("""
                import io.micronaut.http.annotation.*;
                import io.micronaut.http.client.annotation.Client;

                """ + snippet, expected);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(
                        "service",
                        "@Client(\"hipchat\") interface Rooms { @Get(\"/v2/room/{id}\") void a(String id); }",
                        "GET /v2/room/{id}"),
                arguments(
                        "service with a path",
                        "@Client(id = \"hipchat\", path = \"/v2/\") interface Rooms { @Post(\"/room\") void a(); }",
                        "POST /v2/room"),
                arguments(
                        "URL",
                        "@Client(\"https://api.hipchat.com/v2\") interface Rooms { @Put(uri = \"room/{id}\") void a(); }",
                        "PUT https://api.hipchat.com/v2/room/{id}"),
                arguments(
                        "property",
                        "@Client(\"${h.url}/v2\") interface Rooms { @Delete(\"room/{id}\") void a(); }",
                        "DELETE /v2/room/{id}"),
                arguments(
                        "property with a default",
                        "@Client(\"${h.url:`https://api.hipchat.com/v2`}\") interface Rooms { @Get(\"room\") void a(); }",
                        "GET /room"),
                arguments(
                        "expansions",
                        "@Client(\"h\") interface Rooms { @Get(\"/v2/room{?query*}\") void a(); @Patch(\"/v2/room/{id:36}{&x}{#y}\") void b(); }",
                        "GET /v2/room, PATCH /v2/room/{id}"),
                arguments(
                        "segments by expansion",
                        "@Client(\"h\") interface Rooms { @Get(\"/v2/room{/id}/{+rest}\") void a(); }",
                        "GET /v2/room/{id}/{rest}"),
                arguments(
                        "array of one",
                        "@Client(\"h\") interface Rooms { @Head(uris = {\"/v2/room\"}) void a(); }",
                        "HEAD /v2/room"),
                arguments(
                        "path of the type",
                        "@Client(id = \"h\", path = \"/v2/room\") interface Rooms { @Get void a(); @Options(\"/\") void b(); }",
                        "GET /v2/room, OPTIONS /v2/room"),
                arguments(
                        "a verb as text",
                        "@Client(\"h\") interface Rooms { @CustomHttpMethod(method = \"LINK\", value = \"/v2/room\") void a(); }",
                        "LINK /v2/room"),
                arguments(
                        "abstract class",
                        "@Client(\"h\") abstract class Rooms { @Get(\"/v2/room\") abstract void a(); @Get(\"/v2/user\") void b() {} }",
                        "GET /v2/room"),
                arguments(
                        "shared with a controller",
                        "interface Api { @Get(\"/room\") void a(); } @Client(id = \"h\", path = \"v2\") interface Rooms extends Api {} @Controller(\"/v2\") class Server implements Api { public void a() {} }",
                        "GET /v2/room"),
                arguments(
                        "shared and overridden",
                        "interface Api { @Get(\"/room\") Object a(); } @Client(id = \"h\", path = \"v2\") interface Rooms extends Api { @Override String a(); }",
                        "GET /v2/room"),
                arguments(
                        "overridden between the two",
                        "interface Api { @Get(\"/room\") void a(); @Get(\"/user\") void b(); }"
                                + " interface Middle extends Api { @Put(\"/room\") void a(); default void b() {} }"
                                + " @Client(id = \"h\", path = \"v2\") interface Rooms extends Middle {}",
                        "PUT /v2/room"),
                arguments(
                        "constants",
                        "@Client(id = Rooms.ID, path = Rooms.V) interface Rooms { String ID = \"h\"; String V = \"/v2\"; @Get(V + \"/room\") void a(); }",
                        "GET /v2/v2/room"),
                arguments("own server", "@Client(\"/v2\") interface Rooms { @Get(\"/room\") void a(); }", ""),
                arguments("controller", "@Controller(\"/v2\") class Rooms { @Get(\"/room\") void a() {} }", ""),
                arguments(
                        "interface of a controller",
                        "@Controller(\"/v2\") interface Rooms { @Get(\"/room\") void a(); }",
                        ""),
                arguments("neither", "interface Rooms { @Get(\"/v2/room\") void a(); }", ""),
                arguments(
                        "two paths",
                        "@Client(\"h\") interface Rooms { @Get(uris = {\"/v2/room\", \"/v2/user\"}) void a(); }",
                        ""),
                arguments("no path", "@Client(\"h\") interface Rooms { @Get void a(); @Get(\"{?x}\") void b(); }", ""),
                arguments(
                        "other annotation",
                        "@interface Get { String value(); } @Client(\"h\") interface Rooms { @app.Get(\"/v2/room\") void a(); }",
                        ""),
                arguments(
                        "headers only",
                        "@Client(\"h\") interface Rooms { @Header(name = \"a\", value = \"b\") @Produces(\"text/plain\") void a(); }",
                        ""));
    }
}
