package dev.scopecheck.processor.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients whose methods say it all, of the libraries' own jars. */
final class RetrofitAndFeignClientsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("retrofit")
    void retrofit(String what, String methods, String expected) {
        new ClientProbe(folder).assertCalls("""
                import retrofit2.Call;
                import retrofit2.http.*;

                interface Rooms {
                    %s
                }
                """.formatted(methods), expected);
    }

    static Stream<Arguments> retrofit() {
        return Stream.of(
                arguments("relative", "@GET(\"room/{id}\") Call<Void> a(@Path(\"id\") String id);", "GET /room/{id}"),
                arguments(
                        "absolute",
                        "@POST(\"/v2/room/{id}/notification\") Call<Void> a();",
                        "POST /v2/room/{id}/notification"),
                arguments(
                        "whole URL",
                        "@PUT(\"https://api.hipchat.com/v2/room/{id}\") Call<Void> a();",
                        "PUT https://api.hipchat.com/v2/room/{id}"),
                arguments(
                        "host without scheme",
                        "@GET(\"//api.hipchat.com/v2/room\") Call<Void> a();",
                        "GET https://api.hipchat.com/v2/room"),
                arguments("query", "@GET(\"room?expand=items\") Call<Void> a();", "GET /room"),
                arguments(
                        "each verb",
                        "@PATCH(\"user/{id}\") Call<Void> a(); @DELETE(\"user/{id}\") Call<Void> b();"
                                + " @HEAD(\"user/{id}\") Call<Void> c(); @OPTIONS(\"user/{id}\") Call<Void> d();",
                        "DELETE /user/{id}, HEAD /user/{id}, OPTIONS /user/{id}, PATCH /user/{id}"),
                arguments(
                        "a verb as text",
                        "@HTTP(method = \"delete\", path = \"room/{id}\", hasBody = true) Call<Void> a();",
                        "DELETE /room/{id}"),
                arguments(
                        "constants",
                        "String V = \"/v2\", R = V + \"/room/\"; @GET(R + \"{id}\") Call<Void> a();",
                        "GET /v2/room/{id}"),
                arguments(
                        "beside other annotations",
                        "@Deprecated @Headers(\"A: b\") @GET(\"room\") Call<Void> a();",
                        "GET /room"),
                arguments("URL as argument", "@GET Call<Void> a(@Url String url);", ""),
                arguments("URL as argument in spite of a path", "@GET(\"room\") Call<Void> a(@Url String url);", ""),
                arguments("no path", "@GET Call<Void> a();", ""),
                arguments("empty path", "@HTTP(method = \"GET\") Call<Void> a();", ""),
                arguments("method with a body", "@GET(\"room\") default Call<Void> a() { return null; }", ""),
                arguments("static method", "@GET(\"room\") static Call<Void> a() { return null; }", ""),
                arguments("only headers", "@Headers(\"A: b\") Call<Void> a();", ""),
                arguments("nested path variable", "@GET(\"room/{id}.json\") Call<Void> a();", "GET /room/{id}.json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elsewhere")
    void retrofitOutsideOfAnInterface(String what, String snippet, String expected) {
        new ClientProbe(folder).assertCalls(snippet, expected);
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                arguments("class", "abstract class Rooms { @retrofit2.http.GET(\"room\") abstract void a(); }", ""),
                arguments(
                        "other package",
                        "@interface GET { String value(); } interface Rooms { @GET(\"/v2/room\") void a(); }",
                        ""),
                arguments(
                        "overriding method",
                        "interface All { @retrofit2.http.GET(\"room\") Object a(); }"
                                + " interface Rooms extends All { @Override String a(); @retrofit2.http.PUT(\"room\") void b(); }",
                        "GET /room, PUT /room"),
                arguments(
                        "member of an annotation",
                        "@interface Rooms { @retrofit2.http.GET(\"room\") String a(); }",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feign")
    void feign(String what, String methods, String expected) {
        new ClientProbe(folder).assertCalls("""
                import feign.*;

                interface Rooms {
                    %s
                }
                """.formatted(methods), expected);
    }

    static Stream<Arguments> feign() {
        return Stream.of(
                arguments(
                        "query",
                        "@RequestLine(\"POST /room/{room}/notification?x={y}\") void a(@Param(\"room\") String room);",
                        "POST /room/{room}/notification"),
                arguments("no slash", "@RequestLine(\"GET v2/room\") void a();", "GET /v2/room"),
                arguments("blanks", "@RequestLine(\"GET  /v2/room/ \") void a();", "GET /v2/room"),
                arguments(
                        "array options",
                        "@RequestLine(value = \"PUT /room/{id}\", decodeSlash = false) void a();",
                        "PUT /room/{id}"),
                arguments(
                        "regular expression",
                        "@RequestLine(\"GET /room/{id:[0-9]{1,3}/?}\") void a();",
                        "GET /room/{id}"),
                arguments(
                        "host as argument",
                        "@RequestLine(\"GET /v2/room\") void a(java.net.URI host);",
                        "GET /v2/room"),
                arguments("constants", "String GET = \"GET \"; @RequestLine(GET + \"/room\") void a();", "GET /room"),
                arguments("URL as argument", "@RequestLine(\"GET\") void a(java.net.URI url);", ""),
                arguments("no method", "@RequestLine(\"/v2/room\") void a();", ""),
                arguments("only headers", "@Headers(\"A: b\") @Body(\"c\") void a();", ""),
                arguments("method with a body", "@RequestLine(\"GET /room\") default void a() {}", ""));
    }

    @Test
    void aPathThatCannotBeResolvedIsNotKnown() {
        assertThat(new ClientProbe(folder).callsInSpiteOfErrors("""
                import retrofit2.Call;
                import retrofit2.http.*;

                interface Rooms {
                    @GET(Missing.PATH) Call<Void> a();
                    @GET("room") Call<Void> b();
                }
                """)).containsOnly("GET /room");
    }
}
