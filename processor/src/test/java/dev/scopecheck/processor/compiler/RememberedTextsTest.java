package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds of a part whose requests have texts of classes that are not compiled, or the other way round. */
final class RememberedTextsTest {

    private static final String TOPIC = "PUT /v2/room/{room_id_or_name}/topic";

    private static final String BASE = """
            class Base {
                static String api() { return "https://api.hipchat.com/v2"; }
            }
            """;

    private static final String CONFIG = """
            class Config {
                String roomUrl(String room) { return Base.api() + "/room/" + room; }
                String member(java.util.List<? extends CharSequence> of, int... at) { return "/member"; }
            }
            """;

    private static final String BOT = """
            class Bot {
                Object send(Config config, String room) {
                    return java.net.http.HttpRequest.newBuilder(java.net.URI.create(config.roomUrl(room) + "/topic"))
                            .PUT(null).build();
                }
            }
            """;

    private static final String READER = """
            class Reader {
                Object read(Config config) {
                    return java.net.http.HttpRequest.newBuilder(java.net.URI.create(config.roomUrl("7"))).build();
                }
            }
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path cleanFolder;

    private ProcessorProject project;
    private ProcessorProject clean;

    @BeforeEach
    void buildOnce() {
        project = sources(new ProcessorProject(folder));
        clean = sources(new ProcessorProject(cleanFolder));
        project.compile(FrontEnd.JAVAC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bot", "Config", "Base", "Other"})
    void anUnchangedSource(String name) {
        expectSameAsClean(edited -> {}, name);
    }

    @Test
    void aWholeBuildAfterAPart() {
        expectSameAsClean(edited -> {}, "Bot");

        assertThat(project.compile(FrontEnd.JAVAC).read(Report.NAME))
                .isEqualTo(clean.compile(FrontEnd.JAVAC).read(Report.NAME));
    }

    @Test
    void aRequestWithATextOfAnotherClass() {
        expectSameAsClean(edited -> edited.source("Bot", BOT.replace("send", "post")), "Bot");

        assertThat(project.compileOnly("Bot").headlines().toString()).contains("'Bot.post' calls " + TOPIC);
    }

    @Test
    void anotherRequestWithThatText() {
        String second = BOT.replace("Bot", "Second").replace("/topic", "/member/7");
        expectSameAsClean(edited -> edited.source("Second", second), "Second");
    }

    @Test
    void theFirstRequestWithATextThatWasShownByItself() {
        for (ProcessorProject each : List.of(project, clean)) {
            each.source("Bot", "class Bot {}\n");
        }
        assertThat(project.compile(FrontEnd.JAVAC).headlines().toString()).contains("'Config.roomUrl' calls");

        expectSameAsClean(edited -> edited.source("Bot", BOT), "Bot");
        expectSameAsClean(edited -> {}, "Config");
    }

    @Test
    void aSignatureThatSourceAndClassFileShowInDifferentWays() {
        expectSameAsClean(
                edited -> edited.source("Bot", BOT.replace("\"/topic\"", "config.member(null, 1) + \"/7?/room\"")),
                "Bot");

        assertThat(project.compileOnly("Bot").headlines().toString()).contains("/member/{");
    }

    @Test
    void aCallByWhatBuildsNoTextItself() {
        expectSameAsClean(edited -> edited.source("Reader", READER), "Reader", "Config");
        expectSameAsClean(edited -> {}, "Config");
        expectSameAsClean(edited -> {}, "Bot");
    }

    @Test
    void aTextThatChangesLeavesRequestsOutOfDateUntilTheyAreCompiled() {
        Consumer<ProcessorProject> edit = edited -> edited.source("Config", CONFIG.replace("/room/", "/user/"));
        expectStaleAfter(edit, "Config");
        assertThat(project.compileOnly("Other").read(Report.NAME)).contains("\"stale\" : true");
        expectSameAsClean(edited -> {}, "Bot");
    }

    @Test
    void aTextThatChangesInFrontOfAnother() {
        expectStaleAfter(edited -> edited.source("Base", BASE.replace("hipchat", "example")), "Base");
        expectStaleAfter(edited -> {}, "Bot");
        expectStaleAfter(edited -> {}, "Config");
        expectSameAsClean(edited -> {}, "Bot");
    }

    @Test
    void aTextThatIsNew() {
        String without = BASE.replace("return \"", "String api = null; return api + \"");
        for (ProcessorProject each : List.of(project, clean)) {
            each.source("Base", without);
        }
        project.compile(FrontEnd.JAVAC);

        expectStaleAfter(edited -> edited.source("Base", BASE), "Base");
        expectSameAsClean(edited -> {}, "Config", "Bot");
    }

    @Test
    void aRequestThatIsGoneLeavesItsTextToBeShown() {
        expectStaleAfter(edited -> edited.source("Bot", "class Bot {}\n"), "Bot");
        expectSameAsClean(edited -> {}, "Config");
    }

    @Test
    void aTextWhoseClassIsDeleted() {
        String own = BOT.replace("Config config", "Bot config")
                .replace("class Bot {", "class Bot { String roomUrl(String r) { return r; }");
        expectSameAsClean(edited -> edited.deleteClass("Config").source("Bot", own), "Bot");
        expectSameAsClean(edited -> edited.source("Bot", "class Bot {}\n"), "Bot", "Base");
    }

    @Test
    void aTextWhoseClassIsDeletedWhileOthersAreNotCompiled() {
        expectStaleAfter(edited -> edited.deleteClass("Config"), "Other");
    }

    @Test
    void aClassWithoutTextsThatChanges() {
        expectSameAsClean(edited -> edited.source("Other", "class Other { int roomUrl; }\n"), "Other");
    }

    private void expectStaleAfter(Consumer<ProcessorProject> edit, String compiled) {
        for (ProcessorProject each : List.of(project, clean)) {
            edit.accept(each);
        }

        Outcome partial = project.compileOnly(compiled);

        assertThat(partial.ownMessages()).isEmpty();
        assertThat(partial.read(Report.NAME)).contains("\"stale\" : true");
    }

    private void expectSameAsClean(Consumer<ProcessorProject> edit, String... compiled) {
        for (ProcessorProject each : List.of(project, clean)) {
            edit.accept(each);
        }

        Outcome partial = project.compileOnly(compiled);
        Outcome whole = clean.compile(FrontEnd.JAVAC);

        assertThat(partial.ownMessages()).isEmpty();
        assertThat(partial.read(Report.NAME)).isEqualTo(whole.read(Report.NAME));
        assertThat(partial.headlines()).containsExactlyInAnyOrderElementsOf(whole.headlines());
    }

    private static ProcessorProject sources(ProcessorProject project) {
        return project.asWritten()
                .declares("admin_room")
                .option("-Ascopecheck.unused=off")
                .source("Base", BASE)
                .source("Config", CONFIG)
                .source("Bot", BOT)
                .source("Other", "class Other { @RequiresScope(ADMIN_ROOM) void close() {} }\n");
    }
}
