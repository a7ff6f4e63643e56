package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that no Java compiler shows, but that may need a scope: scripts, and what an option names. */
final class UnseenCodeTest {

    private static final String SCRIPT = "let room = 7;\nfetch(`/v2/room/${room}`);\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "src/main/resources/page/dialog.js, true",
        "src/main/resources/page/dialog.hbs, true",
        "src/main/webapp/index.html, true",
        "src/main/resources/node_modules/page/dialog.js, false",
        "src/main/resources/page/dialog.css, false",
        "src/test/resources/page/dialog.js, false",
    })
    void aScopeThatAScriptMayUseIsNotSimplyToBeRemoved(String file, boolean found) {
        Outcome outcome = project("view_room").write(file, SCRIPT).compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("UnusedScope");
        String message = outcome.findings().get(0).message();
        if (found) {
            assertThat(message)
                    .contains("but no Java code requires it", "scripts     " + file + ":2")
                    .contains(
                            "to fix      pass -Ascopecheck.usedScopes=view_room if one of these places needs it; else");
        } else {
            assertThat(message).contains("but nothing requires it").doesNotContain("scripts");
        }
    }

    @Test
    void theFirstPlacesAreEnough() {
        ProcessorProject project = project("view_room")
                .write("src/main/resources/b.js", SCRIPT.repeat(4))
                .write("src/main/resources/a.js", SCRIPT.repeat(4));

        assertThat(project.compile(FrontEnd.JAVAC).findings().get(0).message())
                .contains("scripts     src/main/resources/a.js:2,", "a.js:8, src/main/resources/b.js:2 (and 1 more)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view_room            | view_room            |
            view_room            | admin_room,view_room | MissingScope
            view_room,admin_room | view_room            | UnusedScope
            view_room            | view_rooom           | UnknownScope
            """)
    void whatAnOptionNamesIsRequired(String declared, String used, String code) {
        Outcome outcome = project(declared.split(",", -1))
                .option("-Ascopecheck.usedScopes=" + used)
                .compile(FrontEnd.JAVAC);

        assertThat(String.join(
                        " ",
                        outcome.places().stream()
                                .map(place -> place.replaceAll(" .*", ""))
                                .toList()))
                .isEqualTo(code == null ? "" : code);
        assertThat(outcome.headlines())
                .filteredOn(headline -> headline.startsWith("[MissingScope]"))
                .allSatisfy(headline -> assertThat(headline)
                        .contains("option 'scopecheck.usedScopes' requires scope 'admin_room', which"));
    }

    @Test
    void aGeneratedDescriptorHasThem() {
        Outcome outcome = project("view_room")
                .option("-Ascopecheck.mode=generate")
                .option("-Ascopecheck.usedScopes=admin_room")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json")).contains("\"scopes\": [\"admin_room\"]");
    }

    @Test
    void theConstantsHaveThemToo() {
        Outcome outcome = new ProcessorProject(folder)
                .declares()
                .source("App", "@AddonDescriptor(generate = true) class App { String s = AddonScopes.ADMIN_ROOM; }")
                .option("-Ascopecheck.usedScopes=admin_room")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
    }

    private ProcessorProject project(String... scopes) {
        return new ProcessorProject(folder)
                .declares(scopes)
                .source("App", "class App {}")
                .option("-Ascopecheck.descriptor=atlassian-connect.json");
    }
}
