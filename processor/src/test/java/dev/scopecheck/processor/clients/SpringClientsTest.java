package dev.scopecheck.processor.clients;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spring's two kinds of clients, of the libraries' own jars; servers bear the same annotations. */
final class SpringClientsTest {

    private static final String IMPORTS = """
            import org.springframework.cloud.openfeign.FeignClient;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.web.service.annotation.*;

            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("feign")
    void feign(String what, String snippet, String expected) {
        new ClientProbe(folder).assertCalls(IMPORTS + snippet, expected);
    }

    static Stream<Arguments> feign() {
        return Stream.of(
                arguments(
                        "path on the type",
                        "@FeignClient(name = \"h\", path = \"/v2\") interface Rooms { @GetMapping(\"/room/{id}\") void a(); }",
                        "GET /v2/room/{id}"),
                arguments(
                        "slashes on both",
                        "@FeignClient(name = \"h\", path = \"v2/\") interface Rooms { @PostMapping(path = \"/room\") void a(); }",
                        "POST /v2/room"),
                arguments(
                        "slashes on none",
                        "@FeignClient(name = \"h\", path = \"v2\") interface Rooms { @PutMapping(\"room\") void a(); }",
                        "PUT /v2/room"),
                arguments(
                        "URL",
                        "@FeignClient(name = \"h\", url = \"https://api.hipchat.com/v2\") interface Rooms { @DeleteMapping(\"room/{id}\") void a(); }",
                        "DELETE https://api.hipchat.com/v2/room/{id}"),
                arguments(
                        "URL without scheme",
                        "@FeignClient(name = \"h\", url = \"api.hipchat.com\", path = \"v2\") interface Rooms { @PatchMapping(\"room\") void a(); }",
                        "PATCH http://api.hipchat.com/v2/room"),
                arguments(
                        "property",
                        "@FeignClient(name = \"h\", url = \"${h.url:http://{x}}/v2\") interface Rooms { @GetMapping(\"room\") void a(); }",
                        "GET /v2/room"),
                arguments(
                        "method as a member",
                        "@FeignClient(\"h\") interface Rooms { @RequestMapping(value = {\"/v2/room\"}, method = {RequestMethod.POST}) void a(); }",
                        "POST /v2/room"),
                arguments(
                        "no method is GET",
                        "@FeignClient(\"h\") interface Rooms { @RequestMapping(\"/v2/room\") void a(); }",
                        "GET /v2/room"),
                arguments(
                        "mapping on the type",
                        "@FeignClient(\"h\") @RequestMapping(\"v2\") interface Rooms { @GetMapping({\"room\"}) void a(); }",
                        "GET /v2/room"),
                arguments(
                        "path on the type only",
                        "@FeignClient(name = \"h\", path = \"/v2/room\") interface Rooms { @GetMapping void a(); }",
                        "GET /v2/room"),
                arguments(
                        "with Feign's annotation",
                        "@FeignClient(name = \"h\", path = \"/v2\") interface Rooms { @feign.RequestLine(\"GET /room\") void a(); }",
                        "GET /v2/room"),
                arguments(
                        "shared with a server",
                        "interface Api { @GetMapping(\"/room\") void a(); } @FeignClient(name = \"h\", path = \"/v2\") interface Rooms extends Api {}",
                        "GET /v2/room"),
                arguments(
                        "overridden without a word",
                        "interface Api<T> { @GetMapping(\"/room\") void a(T id); } @FeignClient(\"h\") interface Rooms extends Api<String> { @Override void a(String id); }",
                        "GET /room"),
                arguments(
                        "overridden by another path",
                        "@FeignClient(\"a\") interface Api { @GetMapping(\"/room\") void a(); } @FeignClient(\"h\") interface Rooms extends Api { @PutMapping(\"/room\") void a(); }",
                        "GET /room, PUT /room"),
                arguments(
                        "two paths",
                        "@FeignClient(\"h\") interface Rooms { @GetMapping({\"/room\", \"/user\"}) void a(); }",
                        ""),
                arguments(
                        "two methods",
                        "@FeignClient(\"h\") interface Rooms { @RequestMapping(path = \"/room\", method = {RequestMethod.GET, RequestMethod.PUT}) void a(); }",
                        ""),
                arguments(
                        "no path",
                        "@FeignClient(\"h\") interface Rooms { @GetMapping void a(); @GetMapping(\"/\") void b(); }",
                        ""),
                arguments(
                        "no client",
                        "@RequestMapping(\"/v2\") interface Rooms { @GetMapping(\"/room\") void a(); }",
                        ""),
                arguments(
                        "controller",
                        "@RestController @RequestMapping(\"/v2\") class Rooms { @GetMapping(\"/room\") void a() {} }",
                        ""),
                arguments(
                        "abstract controller",
                        "@RestController abstract class Rooms { @GetMapping(\"/v2/room\") abstract void a(); }",
                        ""),
                arguments(
                        "other annotation",
                        "@interface GetMapping { String value(); } @FeignClient(\"h\") interface Rooms { @app.GetMapping(\"/room\") void a(); }",
                        ""),
                arguments(
                        "status only",
                        "@FeignClient(\"h\") interface Rooms { @ResponseStatus @ResponseBody Object a(); }",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exchanges")
    void exchanges(String what, String snippet, String expected) {
        new ClientProbe(folder).assertCalls(IMPORTS + snippet, expected);
    }

    static Stream<Arguments> exchanges() {
        return Stream.of(
                arguments(
                        "shortcut",
                        "interface Rooms { @GetExchange(\"/v2/room/{id}\") void a(); }",
                        "GET /v2/room/{id}"),
                arguments(
                        "type and method",
                        "@HttpExchange(\"/v2/\") interface Rooms { @PostExchange(url = \"/room\") void a(); }",
                        "POST /v2/room"),
                arguments(
                        "each shortcut",
                        "@HttpExchange(url = \"v2\") interface Rooms { @PutExchange(\"a\") void a(); @PatchExchange(\"a\") void b(); @DeleteExchange(\"a\") void c(); }",
                        "DELETE /v2/a, PATCH /v2/a, PUT /v2/a"),
                arguments(
                        "method as text",
                        "interface Rooms { @HttpExchange(method = \"get\", value = \"/v2/room\") void a(); }",
                        "GET /v2/room"),
                arguments(
                        "method of the type",
                        "@HttpExchange(method = \"POST\") interface Rooms { @HttpExchange(\"/room\") void a(); }",
                        "POST /room"),
                arguments(
                        "path of the type",
                        "@HttpExchange(\"/v2/room\") interface Rooms { @GetExchange void a(); }",
                        "GET /v2/room"),
                arguments(
                        "URL",
                        "@HttpExchange(\"https://api.hipchat.com/v2\") interface Rooms { @GetExchange(\"room\") void a(); }",
                        "GET https://api.hipchat.com/v2/room"),
                arguments(
                        "property",
                        "@HttpExchange(\"${h.url}\") interface Rooms { @GetExchange(\"/v2/room/${id}\") void a(); }",
                        "GET /v2/room/${id}"),
                arguments(
                        "constants",
                        "@HttpExchange(Rooms.V) interface Rooms { String V = \"/v2\"; @GetExchange(V + \"/room\") void a(); }",
                        "GET /v2/v2/room"),
                arguments(
                        "interface above",
                        "@HttpExchange(\"/v2\") interface Api { @GetExchange(\"/room\") void a(); } interface Rooms extends Api { @Override void a(); @GetExchange(\"/user\") void b(); }",
                        "GET /v2/room, GET /v2/user"),
                arguments(
                        "path of the interface below",
                        "interface Api { @GetExchange(\"/room\") void a(); } @HttpExchange(\"/v2\") interface Rooms extends Api {}",
                        "GET /room, GET /v2/room"),
                arguments(
                        "no method",
                        "@HttpExchange(\"/v2\") interface Rooms { @HttpExchange(\"/room\") void a(); }",
                        ""),
                arguments("no path", "interface Rooms { @GetExchange void a(); }", ""),
                arguments("path is a property", "interface Rooms { @GetExchange(\"${h.rooms}\") void a(); }", ""),
                arguments(
                        "URL as argument",
                        "interface Rooms { @GetExchange(\"/v2/room\") void a(java.net.URI url); }",
                        ""),
                arguments("server", "@HttpExchange(\"/v2\") class Rooms { @GetExchange(\"/room\") void a() {} }", ""),
                arguments("nothing on the method", "@HttpExchange(\"/v2/room\") interface Rooms { void a(); }", ""));
    }
}
