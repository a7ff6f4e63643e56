package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to build the text of a request: the endpoint that is recognised, with a question mark where it is undecided. */
final class UnannotatedCallsTest {

    @TempDir
    private static Path libraries;

    private static Path classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileTheLibraries() {
        classes = HttpLibraries.compile(libraries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            literal             | Object m() { return HttpRequest.newBuilder(URI.create("https://api.hipchat.com/v2/room")).build(); }                             | GET room
            with POST           | Object m(String room) { return HttpRequest.newBuilder(URI.create(base + "/v2/room/" + room + "/notification")).POST(null).build(); }   | POST room/*/notification
            uri step            | Object m(String room) { return HttpRequest.newBuilder().PUT(null).uri(URI.create(base + "/v2/room/" + room + "/topic")).build(); }    | PUT room/*/topic
            method step         | Object m(String room) { return HttpRequest.newBuilder().uri(URI.create(base + "/v2/room/" + room)).method("DELETE", null).build(); }  | DELETE room/*
            method by variable  | Object m(String v) { return HttpRequest.newBuilder().uri(URI.create(base + "/v2/room/7")).method(v, null).build(); }             | ? room/*
            by common scope     | Object m(String v) { return HttpRequest.newBuilder().uri(URI.create(base + "/v2/room/7/webhook")).method(v, null).build(); }     | GET, POST room/*/webhook
            steps on a variable | Object m(String room) { var b = HttpRequest.newBuilder(URI.create(base + "/v2/room/" + room)); b.DELETE(); return b.build(); }        | DELETE room/*
            unfinished builder  | HttpRequest.Builder m(String room) { return HttpRequest.newBuilder(URI.create(base + "/v2/room/" + room)); }                          | ? room/*
            format              | void m(String room) { send(String.format("%s/v2/room/%s/notification", base, room)); }                                               | POST room/*/notification
            format with locale  | void m(String room) { send(String.format(java.util.Locale.ROOT, "%s/v2/room/%s/participant?max=%d", base, room, 9)); }                | GET room/*/participant
            formatted           | void m(String room) { send("/v2/room/%s/notification".formatted(room)); }                                                             | POST room/*/notification
            constant arguments  | void m(String room) { send(String.format("/v2/%s/%s/%s", "room", room, "participant")); }                                             | GET room/*/participant
            by the callee       | void m(String room) { send("/v2/room/%s/notification", room); }                                                                       | POST room/*/notification
            builder             | void m(String room) { send(new StringBuilder(base).append("/v2/room/").append(room).append("/share/").append("link").toString()); }   | POST room/*/share/link
            builder in steps    | void m(String room) { StringBuilder b = new StringBuilder("/v2"); b.append("/room/").append(room); b.append('/').append("reply"); send(b.toString()); } | POST room/*/reply
            join                | void m(String room) { send(String.join("/", base, "v2", "room", room, "participant")); }                                              | GET room/*/participant
            concat              | void m(String room) { send("/v2/room/".concat(room).concat("/participant")); }                                                        | GET room/*/participant
            replace             | void m(String room) { send("/v2/room/{room}/participant".replace("{room}", room)); }                                                  | GET room/*/participant
            message format      | void m(String room) { send(java.text.MessageFormat.format("{0}/v2/room/{1}/participant", base, room)); }                              | GET room/*/participant
            resolve             | void m(URI host, String room) { send(host.resolve("/v2/room/" + room + "/participant").toString()); }                                 | GET room/*/participant
            new URI             | void m(String room) throws Exception { send(new URI("https", "api.hipchat.com", "/v2/room/" + room + "/participant", null).toString()); } | GET room/*/participant
            new URL             | Object m() throws Exception { return new java.net.URL("https://api.hipchat.com/v2/user").openStream(); }                         | GET user
            connection          | Object m() throws Exception { var c = (java.net.HttpURLConnection) new java.net.URL(base + "/v2/user").openConnection(); c.setRequestMethod("POST"); return c; } | POST user
            connection reads    | Object m() throws Exception { var c = new java.net.URL(base + "/v2/user").openConnection(); return c.getInputStream(); }         | GET user
            connection writes   | Object m() throws Exception { var c = new java.net.URL(base + "/v2/user").openConnection(); c.setDoOutput(true); return c.getOutputStream(); } | POST user
            local variable      | void m(String room) { String path = "/v2/room/" + room + "/topic"; String url = base + path; send(url); }                              | PUT room/*/topic
            added to            | void m(String room) { String url = base; url += "/v2/room/" + room; url += "/topic"; send(url); }                                      | PUT room/*/topic
            either              | void m(String room, boolean b) { send("/v2/room/" + room + (b ? "/topic" : "/statistics")); }                                         | GET room/*/statistics, PUT room/*/topic
            perhaps a query     | void m(boolean b) { String url = "/v2/user"; if (b) { url += "?max-results=5"; } new okhttp3.Request.Builder().url(url).build(); } | GET user
            field               | private final URI rooms = URI.create("https://api.hipchat.com/v2/room"); Object m() { return HttpRequest.newBuilder(rooms).GET().build(); } | GET room
            constant            | static final String ROOMS = "https://api.hipchat.com/v2/room"; Object m() { return HttpRequest.newBuilder(URI.create(ROOMS)).GET().build(); } | GET room
            of another class    | void m(String room) { send(Paths.NOTIFICATION, room); }                                                                               | POST room/*/notification
            base with version   | static final String API = "https://api.hipchat.com/v2"; void m(String room) { send(API + "/room/" + room + "/participant"); }          | GET room/*/participant
            helper              | private String room(String room, String rest) { return base + "/v2/room/" + room + rest; } void m() { send(room("7", "/topic")); }     | PUT room/*/topic
            in an array         | void m(String[] urls, String room) { urls[0] = "/v2/room/" + room + "/topic"; }                                                        | PUT room/*/topic
            shared target       | Object m(Client c) { var t = c.target(base).path("v2"); t.path("user").request().post(null); var r = t.path("room").request(); return r.get(); } | POST user, GET room
            set once            | private final String api; App() { api = "https://api.hipchat.com/v2"; } void m(String room) { send(api + "/room/" + room + "/topic"); } | PUT room/*/topic
            encoded             | void m(String room) { send("/v2/room/" + java.net.URLEncoder.encode(room, java.nio.charset.StandardCharsets.UTF_8) + "/topic?auth_token=" + room); } | PUT room/*/topic
            connection's URL    | Object m() throws Exception { var u = new java.net.URL(base + "/v2/user/7"); var c = (java.net.HttpURLConnection) u.openConnection(); c.setRequestMethod("DELETE"); return c; } | DELETE user/*
            either method       | Object m(boolean w) { var b = HttpRequest.newBuilder(URI.create(base + "/v2/room")); if (w) { b.POST(null); } else { b.GET(); } return b.build(); } | ? room
            lambda              | Runnable m(String room) { return () -> send("/v2/room/" + room + "/topic"); }                                                         | PUT room/*/topic
            initialiser         | { send("/v2/room/7/topic"); }                                                                                                   | PUT room/*/topic
            constructor         | App(String room) { send("/v2/room/" + room + "/topic"); }                                                                             | PUT room/*/topic
            returned            | String m(String room) { return "/v2/room/" + room + "/topic"; }                                                                       | PUT room/*/topic
            no version, client  | Object m(String room) { return HttpRequest.newBuilder(URI.create(base + "/room/" + room + "/topic")).PUT(null).build(); }             | PUT room/*/topic
            Apache 4            | Object m(String room) { return new org.apache.http.client.methods.HttpPost(base + "/v2/room/" + room + "/notification"); }             | POST room/*/notification
            Apache 4, later     | void m(String room) { var p = new org.apache.http.client.methods.HttpPost(); p.setURI(URI.create(base + "/v2/room")); }             | POST room
            Apache URI          | Object m(String room) throws Exception { return new org.apache.http.client.methods.HttpPost(new org.apache.http.client.utils.URIBuilder().setScheme("https").setHost("api.hipchat.com").setPath("/v2/user/" + room + "/message").build()); } | POST user/*/message
            Apache 5            | Object m(String room) { return new org.apache.hc.client5.http.classic.methods.HttpDelete(base + "/v2/user/" + room); }                | DELETE user/*
            Apache fluent       | Object m(String room) { return org.apache.hc.client5.http.fluent.Request.get(base + "/v2/user/" + room).execute(); }                  | GET user/*
            Apache builder      | Object m() { return org.apache.hc.core5.http.io.support.ClassicRequestBuilder.post(base + "/v2/user").build(); }                | POST user
            Apache builder, put | Object m() { return org.apache.hc.core5.http.io.support.ClassicRequestBuilder.put().setUri(base + "/v2/user/7").build(); }      | PUT user/*
            OkHttp              | Object m(Object b) { return new okhttp3.Request.Builder().url(base + "/v2/room").post(b).build(); }                             | POST room
            OkHttp, first       | Object m(Object b) { return new okhttp3.Request.Builder().post(b).header("a", "b").url(base + "/v2/room").build(); }            | POST room
            OkHttp, GET         | Object m() { return new okhttp3.Request.Builder().url(base + "/v2/room").build(); }                                             | GET room
            OkHttp URL          | Object m(String room) { return new okhttp3.Request.Builder().url(new okhttp3.HttpUrl.Builder().scheme("https").host("api.hipchat.com").addPathSegment("v2").addPathSegments("room/" + room).addPathSegment("participant").build()).build(); } | GET room/*/participant
            OkHttp URL in steps | Object m(String room) { var u = okhttp3.HttpUrl.parse(base).newBuilder(); u.addPathSegments("v2/room"); u.addPathSegment(room); return new okhttp3.Request.Builder().url(u.build()).delete().build(); } | DELETE room/*
            RestTemplate get    | Object m(RestTemplate t, String room) { return t.getForObject(base + "/v2/room/{room}", String.class, room); }                        | GET room/*
            RestTemplate post   | Object m(RestTemplate t, String room) { return t.postForObject(base + "/v2/room/{room}/webhook", room, String.class, room); }            | POST room/*/webhook
            exchange            | Object m(RestTemplate t, String room) { return t.exchange(base + "/v2/room/{room}", HttpMethod.PUT, null, String.class, room); }       | PUT room/*
            RestClient          | Object m(RestClient c, String room) { return c.post().uri("/v2/room/{room}/notification", room).retrieve(); }                         | POST room/*/notification
            RestClient method   | Object m(RestClient c, String room) { return c.method(HttpMethod.PUT).uri("/v2/room/{room}", room).retrieve(); }                      | PUT room/*
            RestClient lambda   | Object m(RestClient c, String room) { return c.get().uri(u -> u.path("/v2/room/{room}").queryParam("a", 1).build(room)).retrieve(); }  | GET room/*
            the same in parentheses | Object m(RestClient c, String room) { return c.get().uri((u -> ((u).path("/v2/room/{room}")).build(room))).retrieve(); }             | GET room/*
            RestClient's base   | final RestClient c = RestClient.builder().baseUrl("https://api.hipchat.com/v2").build(); Object m(String room) { return c.get().uri("/room/{room}", room).retrieve(); } | GET room/*
            created with base   | Object m(String room) { return RestClient.create("https://api.hipchat.com").get().uri("/v2/room/{room}", room).retrieve(); }             | GET room/*
            WebClient           | Object m(WebClient c, String room) { return c.get().uri("/v2/room/{room}", room).retrieve(); }                                        | GET room/*
            Spring URI          | Object m(WebClient c, String room) { return c.post().uri(UriComponentsBuilder.fromUriString(base).pathSegment("v2", "room", room, "notification").toUriString()); } | POST room/*/notification
            JAX-RS              | Object m(Client c, String room) { return c.target(base).path("v2").path("room").path(room).path("notification").request().header("a", "b").post(null); } | POST room/*/notification
            JAX-RS template     | Object m(Client c, String room) { return c.target("https://api.hipchat.com").path("v2/room/{room}").resolveTemplate("room", room).request().delete(); } | DELETE room/*
            JAX-RS URI          | void m(String room) { send(jakarta.ws.rs.core.UriBuilder.fromUri(base).segment("v2", "room", room, "topic").build().toString()); }     | PUT room/*/topic
            Unirest             | Object m(String room) { return Unirest.post("https://api.hipchat.com/v2/room/{room}/notification").routeParam("room", room).asJson().getBody().get("x"); } | POST room/*/notification
            enum beside         | Object m(com.atlassian.sal.api.net.RequestFactory f) { return f.createRequest(com.atlassian.sal.api.net.RequestFactory.MethodType.POST, base + "/v2/room"); } | POST room
            in parentheses      | Object m(String room) { return ((HttpRequest.newBuilder()).uri((URI.create((base) + ("/v2/room/" + room))))).method(("DELETE"), null).build(); } | DELETE room/*
            steps on the same   | Object m(String room) { var b = (HttpRequest.newBuilder(URI.create(base + "/v2/room/" + room))); (b).DELETE(); return (b).build(); }      | DELETE room/*
            text in the same    | void m(String room) { var b = new StringBuilder("/v2"); ((b).append("/room/")).append(room); ((b).append('/')).append("reply"); send((b).toString()); } | POST room/*/reply
            blocks              | private String room(String room) { { return base + "/v2/room/" + room; } } void m() { String url = base; { url = room("7"); } { url += "/topic"; } send(url); } | PUT room/*/topic
            by words alone      | void m(String room) { send(String.format("%s/%s/%s/%s/%s", base, "v2", "room", room, "topic")); }                                     | PUT room/*/topic
            by characters       | void m(String room) { send(new StringBuilder().append('/').append("v2").append('/').append("room").append('/').append(room).append('/').append("topic").toString()); } | PUT room/*/topic
            to an own method    | String m(String room) { return get("/v2/room/" + room + "/participant"); } String get(String p) { return call(p); } String call(String p) { send(p); return p; } | GET room/*/participant
            text beside         | void m(String room) { call("DELETE", "/v2/room/" + room); }                                                                           | DELETE room/*
            """)
    void eachShapeOfARequest(String shape, String member, String expected) {
        assertThat(recognised(member)).as(shape).isEqualTo(expected);
    }

    @Test
    void aTextBlock() {
        String member = """
                void m(String r) {
                    send(\"""
                            https://api.hipchat.com/v2/room/%s/notification
                            \""".formatted(r));
                }
                """;
        assertThat(recognised(member)).isEqualTo("POST room/*/notification");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            method not told     | void m(String room) { send("/v2/room/" + room); }                                                              | ? room/*
            scope not known     | Object m(RestTemplate t) { return t.getForObject(base + "/v2/room/7/avatar", String.class); }            | ? GET room/*/avatar
            another server      | void m(String room) { send("https://chat.example.com/v2/room/" + room + "/topic"); }                           | ? PUT room/*/topic
            no version, no host | void m(String room) { send("/room/" + room + "/topic"); }                                                      | ? PUT room/*/topic
            one word, client    | Object m(RestTemplate t) { return t.getForObject(base + "/user/7", String.class); }                      | ? GET user/*
            unknown rest        | void m(String query) { call("POST", "/v2/room" + query); }                                               | ? POST room…
            no such method      | Object m(RestClient c) { return c.delete().uri("/v2/room").retrieve(); }                                 | ? room
            """)
    void whatAPersonCouldNotKnowEither(String shape, String member, String expected) {
        assertThat(recognised(member)).as(shape).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one word            | void m() { send("room"); }
            one word as a path  | void m() { send("/room"); }
            word and variable   | void m(String room) { send("/room/" + room); }
            logged              | void m(Logger log, String room) { log.info("/v2/room/" + room + "/notification"); }
            logged, too         | void m(Logger log, String room) { String url = "/v2/room/" + room + "/topic"; log.warn(url); }
            in a sentence       | void m(String room) { send("calling /v2/room/" + room + "/notification"); }
            printed             | void m(String room) { System.out.println("https://api.hipchat.com/v2/room/" + room); }
            message             | void m(String room) { throw new IllegalStateException("/v2/room/" + room + "/notification"); }
            own message         | static class E extends RuntimeException { E(String room) { super("/v2/room/" + room + "/topic"); } }
            annotation's value  | @SuppressWarnings("/v2/room/7/notification") void m() { }
            on a variable       | void m() { @SuppressWarnings("/v2/room/7/topic") int i = 0; }
            comment             | void m() { /* "/v2/room/7/notification" */ }
            route               | void m(io.javalin.Javalin app) { app.get("/room", c -> { }); }
            route with version  | void m(io.javalin.Javalin app) { app.post("/v2/room/{room}/notification", c -> { }); }
            own route           | void m() { route("/v2/room/{room}/notification", () -> { }); }
            route, no version   | void m() { route("/room/{room}/history", this::toString); }
            route, colon        | void m() { send("/v2/room/:room/notification"); }
            route, wildcard     | void m() { send("/v2/room/*/notification"); }
            another API         | Object m(RestTemplate t) { return t.getForObject("https://api.example.com/v2/user/{id}", String.class, 7); }
            another API's user  | Object m() { return new okhttp3.Request.Builder().url("https://api.example.com/user").build(); }
            deeper              | void m(String room) { send("https://api.hipchat.com/v2/room/" + room + "/notification/last/one"); }
            in front            | void m(String room) { send("https://api.hipchat.com/plugins/v2/room/" + room); }
            another version     | void m(String room) { send("https://api.hipchat.com/v1/rooms/message"); }
            another scheme      | void m(String room) { send("ftp://api.hipchat.com/v2/room/" + room); }
            compared            | boolean m(URI uri) { return uri.getPath().equals("/v2/room") && uri.getPath().startsWith("/v2/user/7"); }
            compared, turned    | boolean m(String path) { return "/v2/room/7/topic".equals(path); }
            switch              | int m(String path) { switch (path) { case "/v2/room/7/topic": return 1; default: return 0; } }
            file                | Object m() { return new java.io.File("/v2/room/7/topic"); }
            resource            | Object m() { return App.class.getResource("/v2/user"); }
            needs no scope      | Object m(RestTemplate t) { return t.postForObject("https://api.hipchat.com/v2/oauth/token", null, String.class); }
            capabilities        | Object m(RestTemplate t) { return t.getForObject("https://api.hipchat.com/v2/capabilities", String.class); }
            own link            | Object m(jakarta.ws.rs.core.UriInfo i) { return i.getBaseUriBuilder().path("room").path("{id}").build(7); }
            another API's base  | final RestClient c = RestClient.create("https://api.example.com"); Object m() { return c.get().uri("/user/{id}", 7).retrieve(); }
            handler behind      | interface Route { Route handler(Runnable r); } Route at(String p) { return null; } void m() { at("/v2/room/{room}/topic").handler(() -> { }); }
            lambda in the same  | void m() { route(("/v2/room/{room}/topic"), (() -> { })); }
            key of a map        | Object m(java.util.Map<String, String> map, String room) { return map.get("/v2/room/" + room + "/topic"); }
            own log             | void m(String room) { debug("/v2/room/" + room + "/topic"); } void debug(String text) { }
            map of handlers     | Object m() { return java.util.Map.of("/v2/user", (Runnable) this::toString, "/v2/room", (Runnable) () -> { }); }
            redirect            | interface Reply { void redirect(String to); } void m(Reply r) { r.redirect("/v2/user/7"); }
            login               | Object m(RestTemplate t) { return t.getForObject(base + "/user/login", String.class); }
            unused constant     | static final String TOPIC = "/v2/room/%s/topic";
            header              | Object m(String room) { return Unirest.post(base).header("Referer", "https://api.hipchat.com/v2/room/" + room + "/topic"); }
            parameter's name    | Object m(String room) { return Unirest.post(base + "/{room}").routeParam("room", room); }
            media type          | void m() { send("application/json"); }
            date                | void m() { send("dd/MM/yyyy"); }
            JSON                | void m() { send("{\\"room\\": \\"/v2/room/7/topic\\"}"); }
            regular expression  | Object m() { return java.util.regex.Pattern.compile("/v2/room/7/topic"); }
            annotated           | @RequiresScope(ADMIN_ROOM) void m(String room) { send("/v2/room/" + room + "/topic"); }
            one of several      | @RequiresScope(VIEW_GROUP) Object m() { return new okhttp3.Request.Builder().url("/v2/room").build(); }
            caller annotated    | @RequiresScope(ADMIN_ROOM) void m() { n(); } private void n() { send("/v2/room/7/topic"); }
            suppressed          | @SuppressWarnings("UnannotatedCall") void m() { send("/v2/room/7/topic"); }
            suppressed variable | void m() { @SuppressWarnings("scopecheck") String url = "/v2/room/7/topic"; send(url); }
            """)
    void decoys(String shape, String member) {
        assertThat(recognised(member)).as(shape).isEmpty();
    }

    private static final Pattern HEADLINE = Pattern.compile(
            "\\[UnannotatedCall].* (?:calls|seems to call) (.*?)(, which.*|, whose.*|, by.*| of HipChat.*)");

    private String recognised(String member) {
        Outcome outcome = new ProcessorProject(folder)
                .library(classes)
                .declares("admin_room", "view_group")
                .option("-Ascopecheck.unused=off")
                .source("App", """
                        import java.net.URI;
                        import java.net.http.HttpRequest;
                        import jakarta.ws.rs.client.Client;
                        import kong.unirest.Unirest;
                        import org.slf4j.Logger;
                        import org.springframework.http.HttpMethod;
                        import org.springframework.web.client.*;
                        import org.springframework.web.reactive.function.client.WebClient;
                        import org.springframework.web.util.*;

                        class App {
                            String base;
                            static void send(String url, Object... rest) {}
                            static void call(String method, String url) {}
                            static void route(String path, Runnable handler) {}
                            %s
                        }

                        interface Paths { String NOTIFICATION = "/v2/room/%%s/notification"; }
                        """.formatted(member))
                .compile(FrontEnd.JAVAC);
        assertThat(outcome.ownMessages())
                .filteredOn(text -> !text.contains("deprecat"))
                .isEmpty();
        List<String> found =
                outcome.headlines().stream().map(UnannotatedCallsTest::inShort).toList();
        return String.join(", ", found);
    }

    private static String inShort(String headline) {
        Matcher matcher = HEADLINE.matcher(headline);
        assertThat(matcher.matches()).as(headline).isTrue();
        String endpoint = matcher.group(1).replace("/v2/", "").replaceAll("\\{[^}]*}", "*");
        boolean decided = matcher.group(2).startsWith(", which");
        return Stream.of(decided ? "" : "? ", endpoint).reduce("", String::concat);
    }
}
