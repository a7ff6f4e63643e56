package dev.scopecheck.commands.report;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without windows, spoken to through its DevTools protocol, on pipes: no port is opened. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final OutputStream commands;
    private final InputStream answers;
    private final List<JsonNode> events = new ArrayList<>();
    private String session = "";
    private int last;

    private Chromium(Process process) {
        this.process = process;
        this.commands = process.getOutputStream();
        this.answers = process.getInputStream();
    }

    /** Starts the one that is installed; the test is skipped where there is none. */
    static Chromium start(Path profile) throws IOException {
        Path program = installed();
        String arguments = String.join(
                " ",
                "--headless=new --remote-debugging-pipe --no-sandbox --no-first-run --disable-gpu --disable-dev-shm-usage",
                "--disable-background-networking --disable-component-update --disable-sync --hide-scrollbars",
                "--proxy-server=http://127.0.0.1:9 '--user-data-dir=" + profile + "'");
        // it reads commands from descriptor 3 and answers on 4
        Process process = new ProcessBuilder(
                        "sh", "-c", "exec '" + program + "' " + arguments + " 3<&0 4>&1 0</dev/null 1>/dev/null 2>&1")
                .start();
        Chromium chromium = new Chromium(process);
        JsonNode target = chromium.send("Target.createTarget", Map.of("url", "about:blank"));
        chromium.session = chromium.send(
                        "Target.attachToTarget",
                        Map.of("targetId", target.at("/targetId").asText(), "flatten", true))
                .at("/sessionId")
                .asText();
        for (String domain : List.of("Page", "Network", "Runtime", "Accessibility", "DOM", "Log")) {
            chromium.send(domain + ".enable", Map.of());
        }
        return chromium;
    }

    private static Path installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("no Chromium on the PATH (in Debian: apt-get install chromium):"
                        + " what a page looks like is not tested"));
    }

    /** Sends a command and waits for its answer; events that come before it are kept. */
    JsonNode send(String method, Map<String, ?> parameters) {
        ObjectNode command = JSON.createObjectNode().put("id", ++last).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        try {
            commands.write(JSON.writeValueAsBytes(command));
            commands.write(0);
            commands.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(method, e);
        }
    }

    private JsonNode answer() throws IOException {
        JsonNode message = read();
        while (message.path("id").asInt() != last) {
            events.add(message);
            message = read();
        }
        if (message.has("error")) {
            throw new IOException(message.get("error").toString());
        }
        return message.get("result");
    }

    private JsonNode read() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (int next = answers.read(); next != 0; next = answers.read()) {
            if (next < 0) {
                throw new IOException("Chromium has ended");
            }
            message.write(next);
        }
        return JSON.readTree(message.toString(StandardCharsets.UTF_8));
    }

    /** Opens a page and waits until it is loaded. */
    void open(Path page) throws IOException {
        events.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(read());
        }
    }

    /** The events of one kind since the page was opened. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    void width(int width) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets the medium, {@code screen} or {@code print}, and the scheme, {@code light} or {@code dark}. */
    void media(String medium, String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What a script comes to. */
    JsonNode evaluate(String script) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.at("/result/value");
    }

    @Override
    public void close() throws IOException {
        try {
            session = "";
            send("Browser.close", Map.of());
        } catch (UncheckedIOException e) {
            process.destroy();
        }
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
