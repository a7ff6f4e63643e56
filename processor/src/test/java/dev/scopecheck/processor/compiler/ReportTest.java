package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.core.report.ReportReader;
import dev.scopecheck.core.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report that javac's compilations leave behind. */
final class ReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "generate", "library"})
    void isWhatTheSchemaSaysAndCanBeReadAgain(String mode) throws IOException {
        String report = everything()
                .option("-Ascopecheck.mode=" + mode)
                .compile(FrontEnd.JAVAC)
                .read(Report.NAME);

        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("\"mode\" : \"" + mode + "\"");
        assertThat(ReportReader.parse(report).map(ReportWriter::render)).contains(report);
    }

    @Test
    void saysWhatNeedsAScopeAndWhy() {
        String report = everything().compile(FrontEnd.JAVAC).read(Report.NAME);

        assertThat(report)
                .contains(
                        "\"descriptor\" : \"src/main/resources/atlassian-connect.json\"",
                        "\"name\" : \"app.Room\"",
                        "\"source\" : \"../../src/main/java/app/Room.java\"",
                        "\"reason\" : \"to greet \\\"by name\\\"\"",
                        "\"via\" : \"app.Notifies\"",
                        "\"kind\" : \"definition\"",
                        "\"what\" : \"implicit call to\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void isNotWrittenIntoTheJarOfCodeThatHasNothingToDoWithAnAddOn() {
        Outcome outcome = new ProcessorProject(folder)
                .source("Room", "class Room {}\n")
                .option("-Ascopecheck.unused=error")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.classOutput().resolve("META-INF")).doesNotExist();
    }

    @Test
    void isThereWhereADescriptorIs() {
        Outcome outcome = new ProcessorProject(folder)
                .declares()
                .source("Room", "class Room {}\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.read(Report.NAME)).contains("\"types\" : [ ]");
    }

    @Test
    void isThereWhereAModeIsAskedFor() {
        Outcome outcome = new ProcessorProject(folder)
                .source("Room", "class Room {}\n")
                .option("-Ascopecheck.mode=library")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.read(Report.NAME)).contains("\"types\" : [ ]");
    }

    @Test
    void isWrittenOverOneThatIsThere() {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("view_room")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n");
        project.compile(FrontEnd.JAVAC);
        folder.resolve(ProcessorProject.DESCRIPTOR).toFile().delete();

        Outcome outcome = project.source("Room", "class Room {}\n").compile(FrontEnd.JAVAC);

        assertThat(outcome.read(Report.NAME)).contains("\"types\" : [ ]");
    }

    @Test
    void namesTheSameLinesWhereClassFilesGetNone() {
        String tabs = String.join(
                "\r\n",
                "package app;",
                "class Tabs {",
                "\t@dev.scopecheck.RequiresScope(",
                "  \t \"view_room\")\r\tvoid a() {\n",
                "\t\tnew Tabs().\ta();\t}}");
        ProcessorProject project = everything().write("src/main/java/app/Tabs.java", tabs);
        String report = project.compile(FrontEnd.JAVAC).read(Report.NAME);

        assertThat(project.option("-g:none").compile(FrontEnd.JAVAC).read(Report.NAME))
                .isEqualTo(report);
    }

    @Test
    void isNotWrittenByACompilerThatDoesNotShowCalls() {
        assertThat(everything().compile(FrontEnd.ECJ).wrote(Report.NAME)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "{\"format\": 2}", "{\"format\": 1}", "{\"format\": 1, \"types\": [3]}"})
    void whatIsNoReportIsNotRead(String text) {
        assertThat(ReportReader.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "0", "\u0000", ","})
    void aReportWithSomethingBehindItIsNotRead(String behind) {
        String report = everything().compile(FrontEnd.JAVAC).read(Report.NAME);

        assertThat(ReportReader.parse(report)).isPresent();
        assertThat(ReportReader.parse(report + behind)).isEmpty();
    }

    @Test
    void whatIsNestedDeeperThanAnyReportIsNotRead() {
        assertThat(ReportReader.parse("{\"types\":" + "[".repeat(100_000))).isEmpty();
        assertThat(ReportReader.parse("{\"more\":".repeat(100_000))).isEmpty();
        assertThat(ReportReader.parse("{\"types\":[{\"name\":" + "[".repeat(100_000)))
                .isEmpty();
    }

    private ProcessorProject everything() {
        return new ProcessorProject(folder)
                .declares("send_notification", "view_room")
                .source("Notifies", "@RequiresScope(SEND_NOTIFICATION) @interface Notifies {}\n")
                .source("Room", """
                        @AddonDescriptor
                        @SuppressWarnings({"b", "a"})
                        class Room implements AutoCloseable {
                            @Notifies @Override public void close() {}

                            @RequiresScope(anyOf = {VIEW_ROOM, VIEW_GROUP}, reason = "to greet \\"by name\\"")
                            private String view() { return ""; }

                            @Notifies void open() { try (Room room = new Room()) { room.view(); } }
                        }
                        """);
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/report.schema.json")));
    }
}
