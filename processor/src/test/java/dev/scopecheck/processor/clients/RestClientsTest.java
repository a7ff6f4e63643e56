package dev.scopecheck.processor.clients;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients of Jakarta REST, under its old name and its new one, and of MicroProfile. */
final class RestClientsTest {

    private static final String REGISTER = "import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;\n";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void jakarta(String what, String snippet, String expected) {
        new ClientProbe(folder).assertCalls(imports("jakarta") + snippet, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void javax(String what, String snippet, String expected) {
        new ClientProbe(folder).assertCalls(imports("javax") + snippet, expected);
    }

    private static String imports(String root) {
        return REGISTER
                + "import %s.ws.rs.*; import %s.ws.rs.container.*; import %s.ws.rs.core.*;\n".replace("%s", root);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(
                        "type and method",
                        "@Path(\"/v2/room\") interface Rooms { @GET @Path(\"/{id}\") void a(@PathParam(\"id\") String id); }",
                        "GET /v2/room/{id}"),
                arguments(
                        "slashes on none",
                        "@Path(\"v2\") interface Rooms { @POST @Path(\"room\") void a(); }",
                        "POST /v2/room"),
                arguments(
                        "slashes on both",
                        "@Path(\"/v2/\") interface Rooms { @Path(\"/room/\") @PUT void a(); }",
                        "PUT /v2/room"),
                arguments("path of the type", "@Path(\"/v2/room\") interface Rooms { @GET void a(); }", "GET /v2/room"),
                arguments(
                        "path of the method",
                        "interface Rooms { @DELETE @Path(\"/v2/room/{id}\") void a(); }",
                        "DELETE /v2/room/{id}"),
                arguments(
                        "regular expression",
                        "@Path(\"/v2\") interface Rooms { @GET @Path(\"room/{id : [a-z]{3}/?}/member\") void a(); }",
                        "GET /v2/room/{id}/member"),
                arguments(
                        "constants",
                        "@Path(Rooms.V) interface Rooms { String V = \"/v2\"; String R = \"/room\"; @GET @Path(R + \"/{id}\") void a(); }",
                        "GET /v2/room/{id}"),
                arguments(
                        "other verbs",
                        "@Path(\"/v2\") interface Rooms { @HEAD void a(); @OPTIONS void b(); @PATCH void c(); }",
                        "HEAD /v2, OPTIONS /v2, PATCH /v2"),
                arguments(
                        "a verb of one's own",
                        "@HttpMethod(\"LINK\") @interface Link {} @Path(\"/v2\") interface Rooms { @Link void a(); @Link @Path(\"room\") void b(); }",
                        "LINK /v2, LINK /v2/room"),
                arguments(
                        "MicroProfile",
                        "@RegisterRestClient(baseUri = \"https://api.hipchat.com/v2/\") @Path(\"/room\") interface Rooms { @GET @Path(\"{id}\") void a(); }",
                        "GET https://api.hipchat.com/v2/room/{id}"),
                arguments(
                        "MicroProfile by configuration",
                        "@RegisterRestClient(configKey = \"h\") interface Rooms { @GET @Path(\"/v2/room\") void a(@Context HttpHeaders headers); }",
                        "GET /v2/room"),
                arguments(
                        "MicroProfile without a path but in its URI",
                        "@HttpMethod(\"LINK\") @interface Link {} @RegisterRestClient(baseUri = \"http://h/v2\") interface Rooms { @Link void a(); }",
                        "LINK http://h/v2"),
                arguments(
                        "overridden without a word",
                        "@Path(\"/v2\") interface Api { @GET @Path(\"room\") Object a(); } interface Rooms extends Api { @Override String a(); }",
                        "GET /v2/room"),
                arguments(
                        "overridden below another path",
                        "interface Api { @GET @Path(\"room\") Object a(); } @Path(\"/v2\") interface Rooms extends Api { @Override String a(); }",
                        "GET /room, GET /v2/room"),
                arguments(
                        "overridden by other words",
                        "@Path(\"/v2\") interface Api { @GET @Path(\"room\") Object a(); } interface Rooms extends Api { @Path(\"x\") Object a(); }",
                        "GET /v2/room"),
                arguments("server resource", "@Path(\"/v2/room\") class Rooms { @GET public void a() {} }", ""),
                arguments(
                        "abstract resource",
                        "@Path(\"/v2/room\") abstract class Rooms { @GET abstract void a(); }",
                        ""),
                arguments(
                        "asynchronous server",
                        "@Path(\"/v2/room\") interface Rooms { @GET void a(@Suspended AsyncResponse later); }",
                        ""),
                arguments(
                        "server's context",
                        "@Path(\"/v2/room\") interface Rooms { @GET void a(@Context UriInfo info); }",
                        ""),
                arguments("locator", "@Path(\"/v2\") interface Rooms { @Path(\"room\") Object a(); }", ""),
                arguments(
                        "no path",
                        "interface Rooms { @GET void a(); @PUT @Path(\"/\") void b(); @POST @Path(\"\") void c(); }",
                        ""),
                arguments(
                        "other annotations of the same name",
                        "class Other { @interface Path { String value(); } @interface GET {} } @Other.Path(\"/v2\") interface Rooms { @Other.GET @Other.Path(\"/room\") void a(); }",
                        ""),
                arguments(
                        "method with a body",
                        "@Path(\"/v2\") interface Rooms { @GET @Path(\"room\") default void a() {} }",
                        ""),
                arguments(
                        "media types only",
                        "@Path(\"/v2/room\") interface Rooms { @Produces(\"text/plain\") @Deprecated void a(); }",
                        ""));
    }
}
