package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
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
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of calls that nobody annotated: by mode, by option, and in builds that see but a part. */
final class InferredEndpointsTest {

    private static final String INFER = "-Ascopecheck.inferEndpoints=true";

    private static final String NOTIFY = """
            class Greeter {
                Object greet(String room) {
                    //: %s
                    return request("POST", "https://api.hipchat.com/v2/room/" + room + "/notification");
                }
                static Object request(String method, String url) { return url; }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aScopeThatIsDeclaredIsNotUnused() {
        Outcome outcome = project("", "send_notification").option(INFER).compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    void aScopeThatIsNotDeclaredIsMissing() {
        ProcessorProject project =
                project("MissingScope", "view_room").option(INFER).option("-Ascopecheck.unused=off");
        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.headlines())
                .containsExactly(
                        "[MissingScope] 'Greeter.greet' requires scope 'send_notification', which the descriptor"
                                + " does not declare");
        assertThat(outcome.findings().get(0).message())
                .contains("endpoint    POST /v2/room/{room_id_or_name}/notification");
    }

    @Test
    void whatIsDeclaredAndNotCalledIsUnused() {
        Outcome outcome =
                project("", "send_notification", "view_room").option(INFER).compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("UnusedScope");
    }

    @Test
    void withoutTheOptionItIsOnlySaid() {
        ProcessorProject project =
                project("UnannotatedCall", "send_notification").option("-Ascopecheck.unused=off");

        assertThat(project.compile(FrontEnd.JAVAC).places()).isEqualTo(Markers.of(project));
    }

    @Test
    void nothingIsUnusedWhileACallIsUndecided() {
        ProcessorProject project = project("", "send_notification", "admin_room")
                .source("Other", """
                        class Other {
                            //: UnannotatedCall
                            void m(String room) { Greeter.request("", "/v2/room/" + room); }
                        }
                        """)
                .option(INFER);

        assertThat(project.compile(FrontEnd.JAVAC).places()).isEqualTo(Markers.of(project));
    }

    @Test
    void whatIsSuppressedDoesNotCount() {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("send_notification")
                .source("Greeter", "@SuppressWarnings(\"UnannotatedCall\")\n" + NOTIFY)
                .option("-Ascopecheck.descriptor=atlassian-connect.json")
                .option(INFER);

        assertThat(project.compile(FrontEnd.JAVAC).places()).containsExactly("UnusedScope");
    }

    @Test
    void aGeneratedDescriptorIsMadeOfLinesThatAPersonWrote() {
        ProcessorProject project = project("UnannotatedCall").option(INFER).option("-Ascopecheck.mode=generate");
        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json")).contains("\"scopes\": []");
    }

    @Test
    void aLibraryIsToldToo() {
        ProcessorProject project = project("UnannotatedCall").option("-Ascopecheck.mode=library");

        assertThat(project.compile(FrontEnd.JAVAC).places()).isEqualTo(Markers.of(project));
    }

    @Test
    void anErrorFailsTheBuild() {
        Outcome outcome = project("UnannotatedCall")
                .option("-Ascopecheck.unannotated=error")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.wrote("app/Greeter.class")).isFalse();
    }

    @Test
    void offIsSilent() {
        Outcome outcome = project("").option("-Ascopecheck.unannotated=off").compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read(Report.NAME)).contains("\"types\" : [ ]");
    }

    @Test
    void testsAreNotRead() {
        assertThat(project("").compile(FrontEnd.JAVAC, "target/test-classes").complaints())
                .isEmpty();
    }

    @Test
    void furtherPlacesOfOneCallerAreListed() {
        ProcessorProject project = new ProcessorProject(folder).source("Twice", """
                class Twice {
                    void m(boolean b) {
                        if (b) {
                            //: UnannotatedCall
                            send("/v2/room/1/topic");
                        }
                        send("/v2/room/2/topic");
                    }
                    //: UnannotatedCall
                    void n() { send("/v2/room/1/topic"); }
                    static void send(String url) {}
                }
                """);
        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactlyElementsOf(Markers.of(project));
        assertThat(outcome.findings().get(0).message()).contains("also at     src/main/java/app/Twice.java:12");
    }

    @ParameterizedTest
    @CsvSource({"true, MissingScope", "false, UnannotatedCall"})
    void theReportRemembersWhatIsNotCompiledAgain(boolean infers, String code) {
        ProcessorProject project = project("", "view_room", "send_notification")
                .source("Other", "class Other { @RequiresScope(VIEW_ROOM) void m() {} }\n")
                .option("-Ascopecheck.unused=off")
                .option("-Ascopecheck.inferEndpoints=" + infers);
        Outcome whole = project.compile(FrontEnd.JAVAC);
        Outcome partial = project.declares("view_room").compileOnly("Other");

        assertThat(whole.success()).isTrue();
        assertThat(partial.places()).containsExactly(code);
        assertThat(partial.findings().get(0).message()).contains("at          src/main/java/app/Greeter.java:9");
        assertThat(partial.read(Report.NAME)).isEqualTo(whole.read(Report.NAME));
    }

    @Test
    void theReportIsWhatTheSchemaSaysAndCanBeReadAgain() throws IOException {
        String report = project("")
                .source(
                        "Other",
                        "class Other { void m(String room) { Greeter.request(\"\", \"/v2/room/\" + room); } }\n")
                .compile(FrontEnd.JAVAC)
                .read(Report.NAME);
        String schema = Files.readString(Path.of("../docs/report.schema.json"));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(report, InputFormat.JSON))
                .isEmpty();
        assertThat(report)
                .contains("\"kind\" : \"endpoint\"", "\"doubt\" : \"none\"", "\"scope\" : \"send_notification\"");
        assertThat(ReportReader.parse(report).map(ReportWriter::render)).contains(report);
    }

    private ProcessorProject project(String expected, String... scopes) {
        return new ProcessorProject(folder).declares(scopes).source("Greeter", NOTIFY.formatted(expected));
    }
}
