package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's server, started by the command on its page. */
final class ExampleServerIT {

    private static final Path ROOT = Path.of("../..");

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void isBuilt() {
        assumeTrue(
                Files.exists(ROOT.resolve("example-addon/target/scopecheck-example-addon.jar")),
                "the example add-on was not built");
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void servesItsDescriptorAndASecondOneOnTheSameDatabaseSaysWhy() throws IOException, InterruptedException {
        Map<String, String> settings = Map.of(
                "PORT", "0", "BASE_URL", "https://addons.example.com/", "DATABASE", folder.resolve("rooms") + "");
        BufferedReader printed = start(settings).inputReader(StandardCharsets.UTF_8);

        assertThat(printed.readLine()).isEqualTo("Descriptor: https://addons.example.com/atlassian-connect.json");
        assertThat(answerOf(settings))
                .isEqualTo("cannot open the database " + folder.resolve("rooms")
                        + ".mv.db (DATABASE): another process uses it\nexit code 1");
    }

    @Test
    void isReachedWhereItSays() throws IOException, InterruptedException {
        BufferedReader printed = start(Map.of("PORT", "0", "DATABASE", folder.resolve("rooms") + ""))
                .inputReader(StandardCharsets.UTF_8);
        String url = printed.readLine().replaceFirst("^Descriptor: ", "");

        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                        .body())
                .contains("\"scopes\": [", url);
    }

    @Test
    void aPortThatIsNoneEndsTheStartWithOneLine() throws IOException, InterruptedException {
        assertThat(answerOf(Map.of("PORT", "abc")))
                .isEqualTo("invalid PORT: expected a number from 0 to 65535, but found 'abc'\nexit code 1");
    }

    private String answerOf(Map<String, String> settings) throws IOException, InterruptedException {
        Process process = start(settings);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "exit code " + process.waitFor();
    }

    private Process start(Map<String, String> settings) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Snippet.EXAMPLE_START.text().strip().split(" "))
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        command.environment().putAll(settings);
        Process process = command.start();
        started.add(process);
        return process;
    }
}
