package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README followed to the letter, with this machine's Maven and its defaults. */
final class ReadmeIT {

    private static final String RIGHT = "\"send_notification\"";
    private static final String WRONG = "\"view_room\"";

    private static final Snippets README = new Snippets();

    @TempDir
    private static Path folder;

    private static MavenProject project;
    private static MavenProject.Build good;
    private static MavenProject.Build edited;
    private static MavenProject.Build clean;
    private static MavenProject.Build report;
    private static boolean explained;
    private static MavenProject.Build misspelt;
    private static String untouched;
    private static MavenProject.Build dryRun;
    private static MavenProject.Build fix;
    private static MavenProject.Build unused;
    private static MavenProject.Build unusedAgain;
    private static MavenProject.Build diff;
    private static MavenProject.Build noDiff;
    private static MavenProject.Build help;

    @BeforeAll
    static void build() {
        project = new MavenProject(folder)
                .write("pom.xml", Snippet.README_POM.text())
                .write(Snippets.GREETER, Snippet.README_GREETER.text())
                .write(Snippets.DESCRIPTOR, Snippet.README_DESCRIPTOR.text());
        good = project.maven("clean", "compile");
        edited = declare("").maven("-o", "compile");
        clean = declare(WRONG).maven("-o", "clean", "compile");
        report = project.maven(words(Snippet.README_REPORT.text()));
        explained = Files.exists(project.path("target/scopecheck-report/scopes.md"));
        misspelt = project.maven("-o", "scopecheck:fix", "-Dscopecheck.dryrun");
        untouched = project.read(Snippets.DESCRIPTOR);
        dryRun = project.maven("-o", "-q", "scopecheck:fix", "-Dscopecheck.dryRun");
        fix = project.maven("-o", "-q", "scopecheck:fix");
        unused = declare(RIGHT + ", " + WRONG).maven("-o", "clean", "compile");
        unusedAgain = project.maven("-o", "compile", "-Dmaven.main.skip");
        diff = project.maven("-o", "-q", "scopecheck:diff", "-Dscopecheck.before=" + Snippets.DESCRIPTOR);
        noDiff = project.maven("-o", "scopecheck:diff");
        help = project.maven("-o", "scopecheck:help", "-Ddetail");
    }

    private static MavenProject declare(String scopes) {
        return project.write(Snippets.DESCRIPTOR, README.descriptor(scopes));
    }

    private static String[] words(String command) {
        List<String> words = List.of(command.strip().split(" +"));
        assertThat(words.get(0)).isEqualTo("mvn");
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    @Test
    void theWholePomBuildsSilently() {
        assertThat(good.success()).as("%s", good.log()).isTrue();
        assertThat(good.linesWith("WARN")).isEmpty();
    }

    @Test
    void anEditOfTheDescriptorAloneFailsTheNextCompile() {
        assertThat(edited.success()).isFalse();
        assertThat(edited.linesWith("[MissingScope]")).isNotEmpty();
    }

    @Test
    void theErrorIsTheOneThatItShowsAndTheReportExplainsIt() {
        assertThat(String.join("\n", clean.log()))
                .contains(Snippet.README_ERROR.text().strip());
        assertThat(report.success()).isTrue();
        assertThat(explained).isTrue();
    }

    @Test
    void aMisspeltPropertyWritesNothing() {
        assertThat(misspelt.success()).isFalse();
        assertThat(misspelt.finding("BadOption"))
                .startsWith("[BadOption] unknown option 'scopecheck.dryrun'; did you mean 'scopecheck.dryRun'?")
                .endsWith("to fix      rename -Dscopecheck.dryrun to -Dscopecheck.dryRun");
        assertThat(untouched).isEqualTo(README.descriptor(WRONG));
    }

    @Test
    void quietGoalsPrintTheAnswerAlone() {
        assertThat(dryRun.log())
                .contains(
                        "-      \"scopes\": [\"view_room\"]",
                        "+      \"scopes\": [\"send_notification\"]",
                        "not written, as this is a dry run: atlassian-connect.json");
        assertThat(fix.log()).contains("written: atlassian-connect.json");
        assertThat(diff.log()).anyMatch(line -> line.startsWith("0 scopes came, 0 scopes went"));
    }

    @Test
    void aWarningIsPrintedInFullOnce() {
        String text = "[UnusedScope] scope 'view_room'";

        assertThat(unused.linesWith(text)).hasSize(1);
        assertThat(unused.linesWith("1 warning about scopes, printed by the compiler: UnusedScope"))
                .hasSize(1);
        assertThat(unusedAgain.linesWith(text)).hasSize(1);
        assertThat(unusedAgain.linesWith("printed by the compiler")).isEmpty();
    }

    @Test
    void theHelpNamesEveryGoalAndTheEarlierReleaseIsAskedFor() {
        assertThat(help.log())
                .contains(
                        "scopecheck:check",
                        "scopecheck:diff",
                        "scopecheck:fix",
                        "scopecheck:generate",
                        "scopecheck:report");
        assertThat(noDiff.linesWith("the earlier release is not named; name its version or its file"))
                .isNotEmpty();
    }
}
