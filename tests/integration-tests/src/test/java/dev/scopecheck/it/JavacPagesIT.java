package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages print for plain javac and the command line, run in a shell as it is printed. */
final class JavacPagesIT {

    private static final String APP = "src/main/java/app/App.java";
    private static final String RIGHT = "\"send_notification\"";

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    private MavenProject project;
    private Shell shell;

    @BeforeEach
    void setUp() {
        shell = new Shell(folder);
        project = new MavenProject(folder).write("pom.xml", "<project/>");
    }

    @Test
    void setupsCommandChecksAndSoDoesTheCommandLine() {
        project.write(APP, Snippet.README_GREETER.text().replace("com.example", "app"))
                .write(Snippets.DESCRIPTOR, readme.descriptor(RIGHT));
        assertThat(shell.run(Snippet.SETUP_JAVAC.text())).isEqualTo("exit code 0");
        assertThat(shell.run(Snippet.COMMAND_CHECK.text())).isEqualTo("exit code 0");

        project.write(Snippets.DESCRIPTOR, readme.descriptor("\"view_room\""));
        assertThat(shell.run(Snippet.COMMAND_CHECK.text()))
                .contains("[MissingScope] 'Greeter.greet' requires scope 'send_notification'")
                .endsWith("exit code 1");
        assertThat(shell.run(Snippet.SETUP_JAVAC.text()))
                .contains("[MissingScope] 'Greeter.greet' requires scope 'send_notification'")
                .endsWith("exit code 1");
    }

    @Test
    void anEndpointIsLookedUp() {
        project.write(
                        APP,
                        "package app;\nimport dev.scopecheck.CallsEndpoint;\nclass App {\n"
                                + Snippet.ENDPOINTS_ANNOTATION.text() + "}\n")
                .write(Snippets.DESCRIPTOR, readme.descriptor(""));

        assertThat(shell.run(Snippet.SETUP_JAVAC.text()))
                .contains("[MissingScope] 'App.post' requires scope 'send_notification'");
    }

    @Test
    void callsThatNobodyAnnotatedCountWhereTheyAreToBeInferred() {
        project.write(APP, """
                        package app;
                        import java.net.URI;
                        import java.net.http.HttpRequest;
                        class App {
                            HttpRequest greet(String room, String text) {
                                return HttpRequest.newBuilder(URI.create("https://api.hipchat.com/v2/room/" + room + "/notification"))
                                        .POST(HttpRequest.BodyPublishers.ofString(text)).build();
                            }
                        }
                        """).write(Snippets.DESCRIPTOR, readme.descriptor(""));

        assertThat(shell.run(whole(Snippet.ENDPOINTS_INFER.text())))
                .contains("[MissingScope]", "'send_notification'")
                .endsWith("exit code 1");
        assertThat(shell.run(Snippet.SETUP_JAVAC.text()))
                .contains("[UnannotatedCall]")
                .endsWith("exit code 0");
    }

    @Test
    void anotherPlatformIsReadFromItsFile() {
        project.write("src/main/scopecheck/plank.json", Snippet.PLATFORM_FILE.text())
                .write("src/main/resources/plank-addon.json", "{\"permissions\": {\"api\": [\"cards:read\"]}}")
                .write(APP, "package app;\nclass App { @dev.scopecheck.RequiresScope(\"cards:write\") void m() {} }\n");

        assertThat(shell.run(whole(Snippet.PLATFORM_OPTION.text())))
                .contains("[MissingScope] 'App.m' requires scope 'cards:write'", "plank-addon.json")
                .endsWith("exit code 1");
    }

    /** Where a page shows a dot of dots for the rest of the command, this is the one on the page about the setup. */
    private static String whole(String command) {
        return command.replace("…", Snippet.SETUP_JAVAC.text().replaceFirst("^javac ", ""));
    }
}
