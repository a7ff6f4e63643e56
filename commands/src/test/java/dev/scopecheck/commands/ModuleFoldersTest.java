package dev.scopecheck.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the reports of the add-on and of its modules still describe their sources. */
final class ModuleFoldersTest {

    private static final String CLIENT = "../client/target/classes";
    private static final String BUILD_IT = "\n  to fix      build that module before this one, with Scopecheck";

    @TempDir
    private Path folder;

    private CommandsProject client;
    private CommandsProject app;

    @BeforeEach
    void compile() {
        client = new CommandsProject(folder.resolve("client"))
                .option("-Ascopecheck.mode=library")
                .source("Plain", "class Plain {}\n")
                .source("Room", "public class Room { @RequiresScope(VIEW_ROOM) public void view() {} }\n")
                .compile();
        app = new CommandsProject(folder.resolve("app"))
                .option("-Ascopecheck.modules=" + CLIENT)
                .source("App", "class App {}\n")
                .declares("view_room")
                .compile();
    }

    @Test
    void whatAModuleRequiresIsRequired() throws IOException {
        assertThat(inBuildTool()).isEmpty();
        assertThat(app.check()).isEqualTo(new CommandResult(List.of()));
        app.declares();

        assertThat(app.check().findings()).singleElement().satisfies(located -> {
            assertThat(located.file()).hasValue(client.path("src/main/java/app/Room.java"));
            assertThat(located.line()).isEqualTo(6);
            assertThat(located.finding().text()).startsWith("[MissingScope] 'Room.view'");
        });
        assertThat(app.fix().refusal()).isEmpty();
        assertThat(app.read(CommandsProject.DESCRIPTOR)).contains("\"view_room\"");
    }

    @Test
    void anEditOfAModuleThatWasNotBuiltSinceIsNoticed() throws IOException {
        String room = "src/main/java/app/Room.java";
        client.write(room, client.read(room).replace("VIEW_ROOM", "ADMIN_ROOM"));
        String expected = "[UnusableReport] the report " + CLIENT
                + "/META-INF/scopecheck/report.json cannot be used: 'Room.java' has changed since" + BUILD_IT;

        assertThat(inBuildTool()).containsExactly(expected);
        assertThat(app.check().failed()).isTrue();
        assertThat(texts(app.check())).containsExactly(expected);
        assertThat(app.fix().refusal()).isPresent();
    }

    @Test
    void aModuleWithoutItsClassesIsNotBuilt() throws IOException {
        client.delete("target/classes/app/Room.class");

        assertThat(inBuildTool()).singleElement().asString().contains("class 'app.Room' is gone", BUILD_IT);
    }

    @Test
    void whereTimesTellSomethingANewerSourceIsNoticedInWhichNothingWasSeen() throws IOException {
        newer(client.path("src/main/java/app/Plain.java"));

        assertThat(inBuildTool()).singleElement().asString().contains(": 'Plain.java' is newer" + BUILD_IT);
        assertThat(app.check().failed()).isFalse();
    }

    @Test
    void soItIsInTheAddOnItself() throws IOException {
        newer(app.path("src/main/java/app/App.java"));

        assertThat(inBuildTool())
                .containsExactly("[UnusableReport] the report target/classes/META-INF/scopecheck/report.json cannot be"
                        + " used: 'App.java' is newer\n"
                        + "  to fix      empty the class output, and compile everything anew");
        assertThat(app.check().failed()).isFalse();
    }

    @Test
    void aBuildToolsModuleWithSourcesHasToBeCompiledFirst() throws IOException {
        CommandsProject fresh = new CommandsProject(folder.resolve("fresh")).source("App", "class App {}\n");
        AddOn compiledNever =
                new AddOn(fresh.path("target/classes"), List.of(fresh.path("src/main/java")), Map.of(), false);
        AddOn withoutSources = new AddOn(fresh.path("target/classes"), List.of(), Map.of(), false);

        assertThat(found(compiledNever))
                .singleElement()
                .asString()
                .contains("there is none", "compile with Scopecheck first");
        assertThat(found(withoutSources)).isEmpty();
    }

    private static void newer(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** What is found where a build tool tells the options, and the folders of the sources. */
    private List<String> inBuildTool() throws IOException {
        return found(new AddOn(
                app.path("target/classes"),
                List.of(app.path("src/main/java")),
                Map.of("scopecheck.modules", CLIENT),
                false));
    }

    private static List<String> found(AddOn addOn) throws IOException {
        return texts(Commands.check(AddOnStateReader.built(addOn)));
    }

    private static List<String> texts(CommandResult result) {
        return result.findings().stream()
                .map(located -> located.finding().text())
                .toList();
    }
}
