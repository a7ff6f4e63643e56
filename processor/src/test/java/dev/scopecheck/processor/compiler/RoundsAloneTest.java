package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.processor.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where javac's rounds run and nothing is analysed afterwards, the declarations are checked at their end. */
final class RoundsAloneTest {

    private static final String ROOM = """
            @AddonDescriptor
            class Room {
                static final String TOKEN = AddonScopes.TOKEN_SCOPE;

                @RequiresScope(VIEW_ROOM)
                void view() {}
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsMissingIsReportedOnce() throws IOException {
        new AddonProject(folder).declares("view_group").source("Room", ROOM);

        assertThat(roundsAlone().lines().filter(line -> line.contains("[")))
                .hasSize(2)
                .anyMatch(line -> line.contains("error: [MissingScope] 'Room.view' requires scope 'view_room'"))
                .anyMatch(line -> line.startsWith("Note: [CallsNotSeen]"));
    }

    @Test
    void rightCodeIsToldThatItsCallsWereNotSeenAndGetsItsConstants() throws IOException {
        new AddonProject(folder).declares("view_room", "view_group").source("Room", ROOM);

        assertThat(roundsAlone().lines().filter(line -> line.contains("[")))
                .singleElement()
                .asString()
                .startsWith("Note: [CallsNotSeen]");
        assertThat(folder.resolve("target/classes/app/AddonScopes.java")).exists();
    }

    @Test
    void aFailureLeavesNoReportThatTellsOfOlderCode() throws IOException {
        new AddonProject(folder).declares("view_room").source("Room", ROOM).compile(FrontEnd.JAVAC);
        new AddonProject(folder).declares("view_group");

        assertThat(roundsAlone()).contains("[MissingScope]");
        assertThat(folder.resolve("target/classes").resolve(Report.NAME))
                .content()
                .contains("\"stale\" : true");
    }

    private String roundsAlone() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-exports",
                "jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                RoundsAlone.class.getName(),
                "-d," + classes + ",-classpath," + System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
