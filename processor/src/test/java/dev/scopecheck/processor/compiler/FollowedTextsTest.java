package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of requests that several methods and classes put together: each request once, right or undecided. */
final class FollowedTextsTest {

    private static final String CONFIG = """
            class Config {
                private String base = "https://api.hipchat.com";
                String roomUrl(String room) { return base + "/v2/room/" + room; }
            }
            """;

    private static final String BOT = """
            class Bot {
                private final Config config = new Config();
                Object send(String room, String key) {
                    return java.net.http.HttpRequest.newBuilder(java.net.URI.create(%s)).%s(null).build();
                }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            config.roomUrl(room) + "/topic"                    | PUT  | PUT /v2/room/{room_id_or_name}/topic
            config.roomUrl(room) + "/extension/webhook/" + key | PUT  | PUT /v2/room/{room_id_or_name}/extension/webhook/{key}
            """)
    void aTextOfAnotherClassIsFollowed(String text, String method, String expected) {
        ProcessorProject project = project(CONFIG, BOT.formatted(text, method));

        assertThat(recognised(project)).containsExactly("Bot.send calls " + expected);
    }

    @Test
    void theOrderOfTheClassesDoesNotMatter() {
        String bot = BOT.formatted("config.roomUrl(room) + \"/topic\"", "PUT");
        ProcessorProject project = new ProcessorProject(folder)
                .asWritten()
                .source("Bot", bot.replace("Config", "Settings"))
                .source("Settings", CONFIG.replace("Config", "Settings"));

        assertThat(recognised(project)).containsExactly("Bot.send calls PUT /v2/room/{room_id_or_name}/topic");
    }

    @Test
    void twoClassesOfOneFileAreTwoClasses() {
        ProcessorProject project = new ProcessorProject(folder)
                .asWritten()
                .source("Bot", BOT.formatted("config.roomUrl(room) + \"/topic\"", "PUT") + CONFIG);

        assertThat(recognised(project)).containsExactly("Bot.send calls PUT /v2/room/{room_id_or_name}/topic");
    }

    @Test
    void aFieldOfAnotherClassIsFollowed() {
        ProcessorProject project = project(
                "class Config { static final java.net.URI API = java.net.URI.create(\"https://api.hipchat.com/v2\"); }",
                BOT.formatted("Config.API + \"/room/\" + room + \"/topic\"", "PUT"));

        assertThat(recognised(project)).containsExactly("Bot.send calls PUT /v2/room/{room_id_or_name}/topic");
    }

    @Test
    void whatIsSentByATypeWithoutATextOfItsOwnIsShownWhereItIsWritten() {
        String reader = BOT.replace("Bot", "Reader").formatted("config.roomUrl(room)", "PUT");
        ProcessorProject project = project(CONFIG, BOT.formatted("config.roomUrl(room) + \"/topic\"", "PUT"))
                .source("Reader", reader);

        assertThat(recognised(project))
                .containsExactlyInAnyOrder(
                        "Bot.send calls PUT /v2/room/{room_id_or_name}/topic",
                        "Config.roomUrl calls /v2/room/{room_id_or_name}");
    }

    @Test
    void aCharacterForPrivateUseIsAnyOther() {
        ProcessorProject project = project(
                "class Config { String odd = \"/v2/room/\uE000\" + \"\uF8FF\"; }".translateEscapes(),
                BOT.formatted("\"https://api.hipchat.com/v2/room/\uE123\"", "PUT"));

        assertThat(project.compile(FrontEnd.JAVAC).printed())
                .extracting(Printed::code)
                .doesNotContain("InternalError");
    }

    @Test
    void whatNobodySendsIsShownWhereItIsWritten() {
        ProcessorProject project = project(CONFIG, "class Bot {}");

        assertThat(recognised(project)).containsExactly("Config.roomUrl calls /v2/room/{room_id_or_name}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            relative path      | void m(String room) { put("/v2/room/" + room + "/topic"); } private void put(String p) { PUT(base + p); }                       | App.m calls PUT room/*/topic
            end of a path      | void m(String room) { put(room, "/topic"); } private void put(String room, String p) { PUT(api + "/room/" + room + p); }        | App.m calls PUT room/*/topic
            two calls          | void m() { put("/topic"); } void n() { put("/member/7"); } private void put(String p) { PUT(api + "/room/7" + p); }             | App.m calls PUT room/*/topic, App.n calls PUT room/*/member/*
            through another    | void m() { a("/topic"); } private void a(String p) { put("/room/7" + p); } private void put(String p) { PUT(api + p); }         | App.m calls PUT room/*/topic
            in a variable      | void m() { put("/topic"); } private void put(String p) { String url = api + "/room/7" + p; PUT(url); }                         | App.m calls PUT room/*/topic
            with the method    | void m() { send("DELETE", "/user/7"); } private void send(String m, String p) { HttpRequest.newBuilder(URI.create(api + p)).method(m, null).build(); } | App.m calls DELETE user/*
            also from outside  | void m() { put("/room/7/topic"); } void put(String p) { PUT(api + p); }                                                       | App.m calls PUT room/*/topic, App.put seems to call PUT /v2…
            given to any       | void m(String p) { put(p); } private void put(String path) { PUT(api + path); }                                               | App.m seems to call PUT /v2…
            another server     | void m() { put("/v2/room/7/topic"); } private void put(String p) { PUT("https://api.example.com/x" + p); }                     | ``
            """)
    void whatAMethodIsGivenIsFollowed(String shape, String members, String expected) {
        ProcessorProject project = new ProcessorProject(folder).asWritten().source("App", app(members));

        assertThat(String.join(", ", recognised(project))
                        .replace("/v2/room", "room")
                        .replace("/v2/user", "user")
                        .replaceAll("\\{[^}]*}", "*"))
                .as(shape)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            two unknown parts  | void m(String room, String rest) { DELETE(api + "/room/" + room + rest); } | App.m seems to call DELETE /v2/room/…
            unknown end        | void m(String path) { DELETE(api + "/room/" + path); }                     | App.m seems to call DELETE /v2/room/…
            nothing told       | void m(String s) { DELETE(api + "/room/" + s); }                           | App.m seems to call DELETE /v2/room/…
            unknown path       | void m(String path) { DELETE(api + path); }                                | App.m seems to call DELETE /v2…
            behind the server  | void m(String path) { DELETE("https://api.hipchat.com" + path); }          | App.m seems to call DELETE /…
            unknown start      | void m(String k) { PUT(base + "/extension/webhook/" + k); }                | App.m seems to call PUT …/extension/webhook/…
            no such endpoint   | void m() { DELETE(api + "/rooms/7"); }                                     | App.m seems to call DELETE /v2/rooms/7
            a method's answer  | abstract static class Req { protected String host = "https://api.hipchat.com/v2"; abstract String path(); void m() { DELETE(host + path()); } } | App.Req.m seems to call DELETE /v2…
            an overridden one  | static abstract class Req { String path() { return ""; } void m() { DELETE("https://api.hipchat.com/v2" + path()); } } | App.Req.m seems to call DELETE /v2…
            a number           | void m(long i) { DELETE(api + "/room/" + i); }                             | App.m calls DELETE /v2/room/{room_id_or_name}
            encoded            | void m(String s) { DELETE(api + "/room/" + java.net.URLEncoder.encode(s)); } | App.m calls DELETE /v2/room/{room_id_or_name}
            an id by its name  | void m(String roomId) { DELETE(api + "/room/" + roomId); }                 | App.m calls DELETE /v2/room/{room_id_or_name}
            the same need      | void m(String s) { DELETE(api + "/user/" + s); }                           | App.m calls DELETE /v2/user/{id_or_email}
            an open field      | String host = "https://api.hipchat.com/v2"; void m() { PUT(host + "/room/7/topic"); } | App.m calls PUT /v2/room/{room_id_or_name}/topic
            unknown server     | void m(String path) { DELETE(base + path); }                               | ``
            another server     | void m(String path) { DELETE("https://api.example.com/v2" + path); }       | ``
            another start      | void m(String path) { DELETE(base + "/v2/things/" + path); }               | ``
            the base alone     | void m() { DELETE(api); }                                                  | ``
            a page             | void m() { DELETE("https://www.hipchat.com/help/start"); }                 | ``
            a log              | void m(String path) { System.out.println(api + path); }                    | ``
            """)
    void whatIsNotKnownIsNotGuessed(String shape, String members, String expected) {
        ProcessorProject project = new ProcessorProject(folder).asWritten().source("App", app(members));

        assertThat(String.join(", ", recognised(project))).as(shape).isEqualTo(expected);
    }

    /** Also without the option that lets requests count: advice to remove is only given where nothing is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PUT(api + "/room/7/topic");                   | admin_room
            PUT(api + "/room/" + System.getenv("PART"));  | admin_room, send_message, view_room
            PUT(api + System.getenv("PART"));             | admin_room, send_message, view_room
            PUT(base + System.getenv("PART"));            | ``
            System.out.println(api + "/room/7/topic");    | ``
            """)
    void whatARequestMayRequireIsNotCalledUnused(String request, String kept) {
        Outcome outcome = new ProcessorProject(folder)
                .asWritten()
                .declares("admin_room", "send_message", "view_room")
                .source("App", app("void m() { " + request + " }"))
                .option("-Ascopecheck.descriptor=atlassian-connect.json")
                .compile(FrontEnd.JAVAC);
        List<String> unused = outcome.headlines().stream()
                .filter(headline -> headline.startsWith("[UnusedScope]"))
                .map(headline -> headline.replaceAll(".*scope '(\\w+)'.*", "$1"))
                .toList();

        assertThat(Stream.of("admin_room", "send_message", "view_room").filter(scope -> !unused.contains(scope)))
                .containsExactly(kept.isEmpty() ? new String[0] : kept.split(", ", -1));
    }

    private ProcessorProject project(String config, String bot) {
        return new ProcessorProject(folder).asWritten().source("Config", config).source("Bot", bot);
    }

    /** A class in which {@code PUT(text);} stands for a request by that method. */
    private static String app(String members) {
        return """
                import java.net.URI;
                import java.net.http.HttpRequest;

                class App {
                    static final String api = "https://api.hipchat.com/v2";
                    String base;
                    %s
                }
                """.formatted(members.replaceAll(
                "(PUT|DELETE)\\((.*?)\\);", "HttpRequest.newBuilder(URI.create($2)).method(\"$1\", null).build();"));
    }

    private static List<String> recognised(ProcessorProject project) {
        Outcome outcome = project.option("-Ascopecheck.unused=off").compile(FrontEnd.JAVAC);
        return outcome.headlines().stream()
                .filter(headline -> headline.startsWith("[UnannotatedCall]"))
                .map(headline -> headline.replaceAll("^\\[UnannotatedCall] '(.*?)'", "$1")
                        .replaceAll("(, which| of HipChat|, by a method|, whose).*", ""))
                .toList();
    }
}
