package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.commands.CommandsProject;
import dev.scopecheck.testsupport.RichAddOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole texts, for one add-on in which there is one of everything, and for what has no list of scopes. */
final class RenderedPagesTest {

    private static final String OUTPUT = "target/scopecheck-report/";
    private static final List<String> FILES = List.of(Renderers.HTML, Renderers.MARKDOWN, Renderers.SARIF);

    @TempDir
    private Path folder;

    @Test
    void anAddOnWithOneOfEverything() throws IOException {
        CommandsProject project = RichAddOn.compileIn(folder, CommandsProject::new);
        project.report(project.path(OUTPUT));

        for (String file : FILES) {
            Golden.assertSame("rich/" + file, project.read(OUTPUT + file));
        }
    }

    @Test
    void theSameAddOnElsewhereIsTheSameBytes() throws IOException {
        CommandsProject one = RichAddOn.compileIn(folder.resolve("one"), CommandsProject::new);
        CommandsProject other = RichAddOn.compileIn(folder.resolve("or/an/other"), CommandsProject::new);
        one.report(one.path(OUTPUT));
        other.report(folder.resolve("elsewhere"));

        for (String file : FILES) {
            String text = one.read(OUTPUT + file);
            assertThat(text).doesNotContain(folder.toString());
            assertThat(folder.resolve("elsewhere").resolve(file)).hasContent(text);
        }
    }

    @Test
    void aLibraryHasElementsAndNoDialog() throws IOException {
        CommandsProject project = new CommandsProject(folder)
                .option("-Ascopecheck.mode=library")
                .source("Rooms", """
                        @RequiresScope(VIEW_GROUP)
                        class Rooms {
                            @RequiresScope(value = ADMIN_ROOM, reason = "Sets the topic.")
                            public void setTopic() {}

                            @RequiresScope(anyOf = {VIEW_ROOM, VIEW_GROUP})
                            public void read() {}

                            public void open() {
                                read();
                            }

                            @CallsEndpoint("PUT /v2/room/{room}/topic")
                            public void rename() {}

                            @CallsEndpoint("GET /v2/capabilities")
                            public void ping() {}
                        }
                        """)
                .compile();

        assertThat(project.report(project.path(OUTPUT)).failed()).isFalse();
        Golden.assertSame("library/scopes.md", project.read(OUTPUT + Renderers.MARKDOWN));
        Golden.assertSame("library/index.html", project.read(OUTPUT + Renderers.HTML));
    }

    @Test
    void whatCannotBeReliedOnIsSaidFirstAndNothingElse() throws IOException {
        CommandsProject project = new CommandsProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile()
                .source("Room", "class Room { @RequiresScope(VIEW_GROUP) void view() {} }\n");

        assertThat(project.report(project.path(OUTPUT)).failed()).isTrue();
        for (String file : FILES) {
            String text = project.read(OUTPUT + file);
            assertThat(text).doesNotContain("view_room", "view_group");
            Golden.assertSame("unknown/" + file, text);
        }
    }

    @Test
    void whatIsGeneratedIsTheSmallestSet() throws IOException {
        CommandsProject project = new CommandsProject(folder)
                .option("-Ascopecheck.mode=generate")
                .declares()
                .source("Room", """
                        class Room {
                            @RequiresScope(anyOf = {VIEW_GROUP, VIEW_ROOM}) void view() {}
                            @RequiresScope(SEND_NOTIFICATION) void post() {}
                        }
                        """)
                .compile();

        assertThat(project.report(project.path(OUTPUT)).failed()).isFalse();
        Golden.assertSame("generated/scopes.md", project.read(OUTPUT + Renderers.MARKDOWN));
        Golden.assertSame("generated/index.html", project.read(OUTPUT + Renderers.HTML));
    }

    @Test
    void withoutDescriptorTheRequirementsAreLeft() throws IOException {
        CommandsProject project = new CommandsProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} void open() { view(); } }\n")
                .compile();
        Files.delete(project.path(CommandsProject.DESCRIPTOR));

        assertThat(project.report(project.path(OUTPUT)).failed()).isFalse();
        assertThat(project.read(OUTPUT + Renderers.MARKDOWN))
                .contains(
                        "**It is not known what the customer is asked.**",
                        "## What each element requires",
                        "## What is called",
                        "### error: DescriptorNotFound")
                .doesNotContain("## What the customer is asked", "403");
    }
}
