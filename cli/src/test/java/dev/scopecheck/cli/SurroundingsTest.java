package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.testsupport.RichAddOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verbs write is the same bytes on a machine with other habits, and in another folder. */
final class SurroundingsTest {

    private static final String GENERATED = "target/classes/META-INF/scopecheck/atlassian-connect.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr|-Duser.country=TR|-Duser.timezone=Pacific/Kiritimati|-Dline.separator=\r\n|-Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar|-Duser.country=EG|-Duser.timezone=America/St_Johns|-Dline.separator=\r|-Dfile.encoding=US-ASCII"
            })
    void whatIsWrittenElsewhereIsTheSame(String surroundings) throws IOException, InterruptedException {
        List<String> usual = List.of("-Duser.language=en", "-Dfile.encoding=UTF-8");

        SortedMap<String, String> here = written(folder.resolve("here"), usual);
        SortedMap<String, String> there =
                written(folder.resolve("in another/folder"), List.of(surroundings.split("\\|")));

        assertThat(here).hasSize(6).allSatisfy((name, text) -> assertThat(text).isNotEmpty());
        here.forEach((name, text) -> assertThat(there.get(name)).as(name).isEqualTo(text));
    }

    /** Each file that the verbs have written, and what {@code diff} has printed; bytes as characters. */
    private static SortedMap<String, String> written(Path folder, List<String> surroundings)
            throws IOException, InterruptedException {
        CommandLineProject rich = RichAddOn.compileIn(folder.resolve("rich"), CommandLineProject::new);
        rich.write(
                CommandLineProject.DESCRIPTOR,
                rich.read(CommandLineProject.DESCRIPTOR).replace("Stand-up", "Grüße – “all”"));
        CommandLineProject generating = generating(folder.resolve("generating"));
        String before = folder.resolve("before.json").toString();
        rich.copy(CommandLineProject.DESCRIPTOR, Path.of(before));
        SortedMap<String, String> written = new TreeMap<>();

        run(surroundings, "report", "--classes=" + rich.path("target/classes"));
        run(surroundings, "fix", "--classes=" + rich.path("target/classes"));
        run(surroundings, "generate", "--classes=" + generating.path("target/classes"));
        String delta = run(
                surroundings,
                "diff",
                before,
                rich.path(CommandLineProject.DESCRIPTOR).toString());

        for (String file : List.of("index.html", "scopes.md", "scopes.sarif")) {
            written.put(file, rich.read("target/scopecheck-report/" + file));
        }
        written.put("fixed", rich.read(CommandLineProject.DESCRIPTOR));
        written.put("generated", generating.read(GENERATED));
        written.put("delta", delta.replaceAll("\\R", "\n"));
        return written;
    }

    private static CommandLineProject generating(Path folder) {
        return new CommandLineProject(folder)
                .option("-Ascopecheck.mode=generate")
                .write(CommandLineProject.DESCRIPTOR, "{\"key\": \"app\",\r\n \"name\": \"Grüße\"}")
                .source("Room", "class Room { @RequiresScope({VIEW_ROOM, ADMIN_ROOM}) void view() {} }\n")
                .compile()
                .delete(GENERATED);
    }

    private static String run(List<String> surroundings, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(surroundings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor()).as(printed).isLessThan(2);
        return printed;
    }
}
