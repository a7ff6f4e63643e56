package dev.scopecheck.core.analysis;

import static dev.scopecheck.core.ModelFixtures.NOTHING;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.analysis.Case.reference;
import static dev.scopecheck.core.analysis.Case.request;
import static dev.scopecheck.core.analysis.Case.use;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.report.CompilationSetup;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.ReportWriter;
import dev.scopecheck.core.report.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModuleReportsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModules() throws IOException {
        Evidence seen = new Evidence(List.of(use(4, "view_room")), List.of(), List.of(reference(true)), true)
                .withEndpoints(List.of(request(5)));
        write("client", report(seen, false));
        write("server", report(evidence(use(3, "view_group")), false));
        write("stale", report(evidence(use(2, "view_group")), true));
        write("other", "{\"format\": 99}");
        write("broken", "{");
        Files.writeString(folder.resolve("no.jar"), "no zip");
        Files.createDirectories(folder.resolve("empty/classes"));
    }

    private void write(String module, String report) throws IOException {
        Path file = folder.resolve(module + "/classes/" + Report.NAME);
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private static String report(Evidence evidence, boolean stale) {
        return ReportWriter.render(new Report(
                new CompilationSetup("1", "library", "HipChat", "", "", new TreeMap<>()),
                stale,
                new TreeSet<>(),
                Map.of("app.Rooms", new Report.Origin("../Rooms.java", false, "")),
                evidence));
    }

    @Test
    void whatTheyRequireCountsTogether() {
        ModuleReports modules = read("client/classes", "server/classes");

        assertThat(modules.findings()).isEmpty();
        assertThat(modules.evidence().uses())
                .extracting(use -> use.place().line())
                .containsExactly(3, 4);
        assertThat(modules.evidence().recognisedCalls()).hasSize(1);
        assertThat(modules.evidence().references())
                .as("which descriptor theirs names is their own affair")
                .isEmpty();
        assertThat(modules.evidence().complete()).isTrue();
    }

    @Test
    void whatStandsInThemIsAnchoredThere() {
        assertThat(read("other/../client/classes").evidence().uses())
                .extracting(use -> use.place().anchor())
                .containsExactly(new SourceFile(folder.resolve("client/Rooms.java")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            none/classes   | 'none/classes' does not exist                                             | 0
            no\\classes    | 'no/classes' does not exist                                               | 0
            empty/classes  | there is none                                                             | 0
            absent.jar     | 'absent.jar' does not exist                                               | 0
            stale/classes  | a later compilation of that module has failed                             | 1
            other/classes  | its format is 99, and this version of Scopecheck knows 1                  | 0
            broken/classes | it is no report of Scopecheck                                             | 0
            no.jar         | it is no jar that can be read                                             | 0
            """)
    void oneThatProvesNothingIsSaid(String name, String reason, int uses) {
        ModuleReports modules = read(name);

        assertThat(modules.findings())
                .extracting(Finding::headline)
                .containsExactly("the report " + name.replace('\\', '/') + "/META-INF/scopecheck/report.json"
                        + " cannot be used: " + reason);
        assertThat(modules.evidence().complete()).isFalse();
        assertThat(modules.evidence().uses()).hasSize(uses);
    }

    @Test
    void aNameThatIsNoPathIsNotThere() {
        assertThat(read("a\0b").findings())
                .extracting(Finding::headline)
                .singleElement()
                .asString()
                .endsWith("that is not a path");
    }

    @Test
    void joinedToOnesOwnTheyAreCompleteIfBothAre() {
        Evidence own = evidence(use(1, "send_message"));
        Evidence all = read("client/classes").joinedTo(own);

        assertThat(all.uses()).extracting(use -> use.place().line()).containsExactly(1, 4);
        assertThat(all.complete()).isTrue();
        assertThat(read("client/classes")
                        .joinedTo(NOTHING.with(List.of(), false))
                        .complete())
                .isFalse();
        assertThat(read("none").joinedTo(own).complete()).isFalse();
    }

    @Test
    void aReportThatCanBeReadIsNotComplainedOf() {
        assertThat(ModuleReports.unreadable(
                        ReportReader.read(report(NOTHING, true), source -> SourceFile.of(folder, source)), "x"))
                .isEmpty();
    }

    private ModuleReports read(String... names) {
        return ModuleReports.read(List.of(names), folder);
    }
}
