package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was edited since a good build, in a module each: the goals find what Maven does not compile for. */
final class EditedAloneIT {

    private static final String REPORT = "/target/classes/META-INF/scopecheck/report.json";
    private static final String GENERATED = "/target/classes/META-INF/scopecheck/atlassian-connect.json";
    private static final String RIGHT = "\"send_notification\"";

    @TempDir
    private static Path folder;

    private static Reactor reactor;
    private static MavenProject.Build clean;
    private static MavenProject.Build again;
    private static MavenProject.Build parallel;
    private static MavenProject.Build edited;
    private static MavenProject.Build byHand;
    private static MavenProject.Build compiled;
    private static Map<String, String> outputs;
    private static Map<String, String> written;
    private static Map<String, String> writtenAgain;
    private static Map<String, String> inParallel;

    private static void setUp() {
        reactor = new Reactor(folder);
        for (String name : new String[] {
            "missing",
            "unused",
            "misspelt",
            "broken",
            "tolibrary",
            "noreport",
            "truncated",
            "format",
            "procnone",
            "byhand",
            "newsource",
            "removed",
            "unprocessed",
            "neverbuilt"
        }) {
            reactor.module(name).declare(name, RIGHT);
        }
        reactor.module("strict", "-Ascopecheck.unused=off").declare("strict", RIGHT + ", \"view_room\"");
        reactor.module("extra", "-Ascopecheck.unused=off", "-Ascopecheck.extraScopes=rooms")
                .declare("extra", RIGHT + ", \"rooms\"");
        reactor.module("template", "-Ascopecheck.mode=generate").declare("template", "");
        reactor.module("outdated", "-Ascopecheck.mode=generate").declare("outdated", "");
        reactor.replace("outdated/pom.xml", "<plugins>", "<plugins>" + CHECK_ONLY);
    }

    @BeforeAll
    static void build() throws IOException {
        setUp();
        clean = reactor.maven("clean", "process-classes");
        outputs = reactor.outputs(false);
        written = reactor.outputs(true);
        again = reactor.maven("-o", "process-classes");
        writtenAgain = reactor.outputs(true);
        parallel = reactor.maven("-o", "-T2", "clean", "process-classes");
        inParallel = reactor.outputs(false);
        edit();
        edited = reactor.maven("-o", "-fae", "process-classes");
        editByHand();
        byHand = reactor.maven(
                "-o", "-fae", "scopecheck:check", "-pl", "byhand,newsource,removed,unprocessed,neverbuilt");
        compiled =
                reactor.maven("-o", "-fae", "clean", "compile", "-pl", "missing,unused,misspelt,broken,strict,extra");
    }

    /** The README's plugin with its first goal switched off. */
    private static final String CHECK_ONLY = """
            <plugin>
              <groupId>dev.scopecheck</groupId>
              <artifactId>scopecheck-maven-plugin</artifactId>
              <executions>
                <execution><id>default</id><phase>none</phase></execution>
                <execution><id>only</id><goals><goal>check</goal></goals></execution>
              </executions>
            </plugin>
            """;

    private static void edit() throws IOException {
        reactor.declare("missing", "\"view_room\"")
                .declare("unused", RIGHT + ", \"view_room\"")
                .declare("misspelt", "\"send_notificaton\"")
                .write("broken/" + Snippets.DESCRIPTOR, "{\n  \"key\": }\n")
                .configure("strict", "-Ascopecheck.unused=error")
                .configure("extra", "-Ascopecheck.unused=off")
                .configure("tolibrary", "-Ascopecheck.mode=library")
                .replace("template/" + Snippets.DESCRIPTOR, "com.example.greeter", "renamed")
                .replace("outdated/" + Snippets.DESCRIPTOR, "com.example.greeter", "renamed")
                .delete("noreport" + REPORT)
                .write("truncated" + REPORT, reactor.read("truncated" + REPORT).substring(0, 200))
                .write("format" + REPORT, "{\"format\": 99}\n")
                .configure("procnone", "<proc>none</proc>")
                .replace("procnone/" + Snippets.GREETER, "// POST", "// to POST");
    }

    private static void editByHand() throws IOException {
        String late = "package com.example;\nclass Late { @dev.scopecheck.RequiresScope(\"view_room\") void m() {} }\n";
        reactor.replace("byhand/" + Snippets.GREETER, "// POST", "// to POST")
                .write("newsource/src/main/java/com/example/Late.java", late)
                .delete("removed/" + Snippets.GREETER)
                .delete("removed/target/classes/com/example/Greeter.class")
                .write("Late.java", late)
                .delete("neverbuilt/target");
        String version = System.getProperty("project.version");
        Path annotations = Path.of(System.getProperty("local.repository"), "dev/scopecheck/scopecheck-annotations")
                .resolve(version + "/scopecheck-annotations-" + version + ".jar");
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        OutputStream.nullOutputStream(),
                        "-proc:none",
                        "-cp",
                        annotations.toString(),
                        "-d",
                        reactor.path("unprocessed/target/classes").toString(),
                        reactor.path("Late.java").toString());
    }

    @Test
    void aGoodBuildIsSilentAndTheNextWritesNothing() {
        assertThat(clean.success()).isTrue();
        assertThat(clean.linesWith("WARN")).isEmpty();
        assertThat(clean.linesWith("Scope]")).isEmpty();
        assertThat(clean.linesWith(":generate (default) @ missing")).hasSize(1);
        assertThat(clean.linesWith(":check (default) @ missing")).hasSize(1);
        assertThat(again.success()).isTrue();
        assertThat(again.linesWith("WARN")).isEmpty();
        assertThat(writtenAgain).isEqualTo(written);
        assertThat(written).containsKeys("missing" + REPORT, "template" + GENERATED);
    }

    @Test
    void aParallelBuildWritesTheSame() {
        assertThat(parallel.success()).isTrue();
        assertThat(parallel.linesWith("Nothing to compile")).isEmpty();
        assertThat(inParallel).isEqualTo(outputs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "missing | MissingScope | src/main/java/com/example/Greeter.java:[8,20]",
                "unused | UnusedScope | src/main/resources/atlassian-connect.json:[5,39]",
                "misspelt | UnknownScope | src/main/resources/atlassian-connect.json:[5,18]",
                "broken | MalformedDescriptor | src/main/resources/atlassian-connect.json:[2,10]",
                "strict | UnusedScope | src/main/resources/atlassian-connect.json:[5,39]",
                "extra | UnknownScope | src/main/resources/atlassian-connect.json:[5,39]",
            })
    void theProcessorsFindingIsFoundWithoutCompilation(String module, String code, String place) {
        MavenProject.Build section = edited.of(module);
        String severity = module.equals("unused") ? "[WARNING] " : "[ERROR] ";

        assertThat(section.linesWith("Nothing to compile")).as("compilation").isNotEmpty();
        assertThat(section.linesWith("[" + code + "]"))
                .singleElement()
                .asString()
                .startsWith(severity + folder.resolve(module).resolve(place) + " [" + code + "] ");
        assertThat(section.finding(code))
                .hasSizeGreaterThan(1)
                .isEqualTo(compiled.of(module).finding(code));
        assertThat(section.success()).isEqualTo(module.equals("unused"));
        assertThat(compiled.of(module).success()).isEqualTo(module.equals("unused"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tolibrary | it was made in check mode, and this is library mode",
                "truncated | it is no report of Scopecheck",
                "format | its format is 99, and this version of Scopecheck knows 1",
            })
    void aReportThatProvesNothingFailsTheBuild(String module, String reason) {
        assertUnusable(edited.of(module), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "byhand | 'Greeter.java' has changed since",
                "newsource | 'Late.java' is newer",
                "unprocessed | class 'com.example.Late' is annotated, and not in it",
                "neverbuilt | there is none",
            })
    void soItDoesWhereTheGoalIsRunByHand(String module, String reason) {
        assertUnusable(byHand.of(module), reason);
    }

    private static void assertUnusable(MavenProject.Build section, String reason) {
        assertThat(section.success()).isFalse();
        assertThat(section.finding("UnusableReport"))
                .startsWith(
                        "[UnusableReport] the report target/classes/META-INF/scopecheck/report.json cannot be used: "
                                + reason)
                .anyMatch(line -> line.startsWith("to fix      ") && line.contains("compile"));
    }

    /** With another source, Maven deletes what the last compilation has written, the report among it. */
    @ParameterizedTest
    @CsvSource({"noreport", "procnone"})
    void aReportThatIsNotThereMeansThatTheProcessorDidNotRun(String module) {
        MavenProject.Build section = edited.of(module);
        assertThat(section.success()).isFalse();
        assertThat(section.linesWith("  looked for  target/classes/META-INF/scopecheck/report.json"))
                .hasSize(1);
        String cause = module.equals("procnone") ? "cause       the configuration of maven" : "causes      JDK 23";
        assertThat(section.linesWith(cause)).isNotEmpty();
    }

    @Test
    void aSourceThatWasDeletedWithItsClassRequiresNothing() {
        assertThat(byHand.of("removed").success()).isTrue();
    }

    @Test
    void anEditedTemplateIsGeneratedFromAnewOrComplainedOf() {
        assertThat(edited.of("template").success()).isTrue();
        assertThat(edited.of("template").linesWith("written: " + folder.resolve("template") + GENERATED))
                .hasSize(1);
        assertThat(reactor.read("template" + GENERATED)).contains("\"renamed\"", RIGHT);

        assertThat(edited.of("outdated").success()).isFalse();
        assertThat(edited.of("outdated").finding("OutdatedDescriptor")).isNotEmpty();
        assertThat(reactor.read("outdated" + GENERATED)).doesNotContain("renamed");
    }
}
