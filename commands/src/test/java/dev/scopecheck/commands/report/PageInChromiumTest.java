package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the page is to a person who looks at it, listens to it, prints it, or has only a keyboard. */
final class PageInChromiumTest {

    private static final List<String> PAGES = List.of("generated", "hostile", "library", "rich", "unknown");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(
                folder.resolve("hostile.html"),
                HtmlPage.render(PageModelBuilder.of(HostileAddOn.material(ReportKind.DECLARED))));
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void asUsual() {
        chromium.width(1200);
        chromium.media("screen", "light");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void loadsNothingAndRunsNothing(String page) throws IOException {
        open(page);

        assertThat(chromium.events("Network.requestWillBeSent"))
                .map(request -> request.at("/request/url").asText())
                .allMatch(url -> url.startsWith("file:") && url.endsWith(".html") || url.startsWith("data:"));
        assertThat(chromium.events("Log.entryAdded")).isEmpty();
        assertThat(chromium.evaluate("document.scripts.length + document.images.length")
                        .asInt())
                .isZero();
        assertThat(chromium.evaluate("document.title").asText())
                .isNotEqualTo("run")
                .contains(": What it");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void isNeverWiderThanAPhoneOrASheet(String page) throws IOException {
        open(page);
        for (int width : new int[] {320, 360, 560, 820, 1200}) {
            chromium.width(width);
            assertThat(chromium.evaluate(OVERFLOW).asInt()).as("at %d", width).isZero();
        }
        chromium.media("print", "light");
        chromium.width(660);
        assertThat(chromium.evaluate(OVERFLOW).asInt()).as("on A4").isZero();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void canBeReadInEitherScheme(String page) throws IOException {
        open(page);
        for (String scheme : List.of("light", "dark")) {
            chromium.media("screen", scheme);
            JsonNode contrast = chromium.evaluate(resource("contrast.js"));
            assertThat(contrast.get("seen").asInt()).isGreaterThan(8);
            assertThat(contrast.get("poor")).as(scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void breaksNoRuleOfAccessibility(String page) throws IOException {
        open(page);
        chromium.evaluate(resource(AXE) + ";0");
        for (String scheme : List.of("light", "dark")) {
            chromium.media("screen", scheme);
            chromium.width(scheme.equals("light") ? 1200 : 320);
            JsonNode violations = chromium.evaluate("axe.run().then(result => result.violations.map("
                    + "each => each.id + ': ' + each.nodes.map(node => node.html).join(' ')))");
            assertThat(violations).as(scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void headingsSkipNoLevel(String page) throws IOException {
        open(page);
        int before = 0;
        for (JsonNode level :
                chromium.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])")) {
            assertThat(level.asInt()).isBetween(1, before + 1);
            before = level.asInt();
        }
        assertThat(chromium.evaluate("document.querySelectorAll('h1').length").asInt())
                .isOne();
    }

    @Test
    void aScreenReaderIsToldTheMainFacts() throws IOException {
        open("rich");
        for (int width : new int[] {320, 1200}) {
            chromium.width(width);
            assertThat(spoken())
                    .contains(
                            "heading Stand-up & more",
                            "banner ",
                            "main ",
                            "contentinfo ",
                            "region What the customer is asked",
                            "link View room information and participants, but not history view_room",
                            "StaticText unused",
                            "heading view_room",
                            "table Only view_room lets these through",
                            "columnheader Required by",
                            "heading Required, and not declared",
                            "heading MissingScope")
                    .anyMatch(node -> node.startsWith("rowheader Members.list"))
                    .anyMatch(node -> node.startsWith("cell Members.java:7"));
        }
    }

    @Test
    void everyLinkIsReachedByKeyboardAndSeenToBe() throws IOException {
        open("rich");
        int links = chromium.evaluate("document.links.length").asInt();
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            key("Tab", 9);
            reached.add(chromium.evaluate("document.activeElement.getAttribute('href')")
                    .asText());
            assertThat(chromium.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                            .asText())
                    .isEqualTo("solid");
        }
        assertThat(reached).hasSize(13).doesNotHaveDuplicates().startsWith("#main");
        assertThat(chromium.evaluate("[...document.links].every(link => document.querySelector(link.hash))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theFirstKeySkipsToTheContent() throws IOException {
        open("rich");
        key("Tab", 9);
        assertThat(chromium.evaluate("document.activeElement.getBoundingClientRect().top")
                        .asDouble())
                .as("is on the screen")
                .isPositive();
        key("Enter", 13);
        assertThat(chromium.evaluate("document.activeElement.id").asText()).isEqualTo("main");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void isPrintedAsDarkOnLight(String page) throws IOException {
        open(page);
        chromium.media("print", "dark");

        assertThat(chromium.evaluate("getComputedStyle(document.body).color").asText())
                .isEqualTo("rgb(31, 29, 26)");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('.skip')).display")
                        .asText())
                .isEqualTo("none");
        byte[] pdf = Base64.getDecoder()
                .decode(chromium.send("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .at("/data")
                        .asText());
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    private void open(String page) throws IOException {
        Path golden = Path.of("src/test/pages", page, Renderers.HTML);
        chromium.open(page.equals("hostile") ? folder.resolve("hostile.html") : golden.toAbsolutePath());
    }

    private List<String> spoken() {
        JsonNode nodes = chromium.send("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> !node.path("ignored").asBoolean())
                .map(node -> node.at("/role/value").asText() + " "
                        + node.at("/name/value").asText())
                .toList();
    }

    private void key(String name, int code) {
        Map<String, Object> key = Map.of(
                "key", name, "code", name, "windowsVirtualKeyCode", code, "text", name.equals("Enter") ? "\r" : "");
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> event = new HashMap<>(key);
            event.put("type", type);
            chromium.send("Input.dispatchKeyEvent", event);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageInChromiumTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
