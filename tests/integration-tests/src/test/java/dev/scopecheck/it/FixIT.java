package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failed builds of descriptors in every layout, a module each, which {@code scopecheck:fix} makes pass. */
final class FixIT {

    private static final String MARK = "\uFEFF";

    @TempDir
    private static Path folder;

    private static final Map<String, String> BEFORE = new LinkedHashMap<>();
    private static final Map<String, String> AFTER = new LinkedHashMap<>();

    private static Reactor reactor;
    private static MavenProject.Build failed;
    private static MavenProject.Build dryRun;
    private static MavenProject.Build fix;
    private static MavenProject.Build repaired;
    private static Map<String, String> fixed;

    private static void layout(String name, String before, String after) {
        BEFORE.put(name, before);
        AFTER.put(name, after);
        reactor.module(name).write(name + "/" + Snippets.DESCRIPTOR, before);
    }

    @BeforeAll
    static void build() {
        reactor = new Reactor(folder);
        layouts();
        reactor.module("generated", "-Ascopecheck.mode=generate").declare("generated", "");
        reactor.module("library", "-Ascopecheck.mode=library");
        reactor.module("unresolved").declare("unresolved", "\"view_room\"");
        reactor.module("unparsed").declare("unparsed", "\"send_notification\", \"view_room\"");
        String late = "src/main/java/com/example/Late.java";
        reactor.write("unparsed/" + late, "package com.example;\nclass Late {}\n");

        failed = reactor.maven("-fae", "compile");
        reactor.write("unresolved/" + late, "package com.example;\nclass Late { Gone gone; }\n")
                .write("unparsed/" + late, "package com.example;\nclass Late { @dev.scopecheck.RequiresScope(\n");
        reactor.maven("-o", "-q", "-fae", "compile", "-pl", "unresolved,unparsed");
        dryRun = reactor.maven("-o", "-fae", "scopecheck:fix", "-Dscopecheck.dryRun");
        Map<String, String> untouched = descriptors();
        fix = reactor.maven("-o", "-fae", "scopecheck:fix");
        fixed = descriptors();
        repaired = reactor.maven("-o", "-fae", "process-classes", "scopecheck:fix");
        assertThat(untouched).isEqualTo(BEFORE);
    }

    private static void layouts() {
        String crlf = "{\r\n  \"capabilities\": {\r\n    \"hipchatApiConsumer\": {\r\n      \"scopes\": [\r\n%s"
                + "      ]\r\n    }\r\n  }\r\n}\r\n";
        layout(
                "crlf",
                crlf.formatted("        \"view_room\"\r\n"),
                crlf.formatted("        \"send_notification\"\r\n"));
        String tabs = "{\n\t\"capabilities\": {\n\t\t\"hipchatApiConsumer\": {\n\t\t\t\"scopes\": [\n\t\t\t\t\"%s\"\n"
                + "\t\t\t]\n\t\t}\n\t},\n\t\"key\":\t\"\u00e4\"\n}\n";
        layout("tabs", tabs.formatted("view_room"), tabs.formatted("send_notification"));
        String mark = MARK + "{ \"capabilities\" : {\n \"hipchatApiConsumer\" : { \"scopes\" : [%s] } } }\n";
        layout("mark", mark.formatted("\"view_room\""), mark.formatted("\"send_notification\""));
        String open = "{\n  \"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [\"%s\"]}}\n}";
        layout("noend", open.formatted("send_notificaton"), open.formatted("send_notification"));
        String minified = "{\"key\":\"a\",\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[%s]},\"x\":{}}}";
        layout("minified", minified.formatted("\"view_room\""), minified.formatted("\"send_notification\""));
        layout("nothing", "{}", "");
        layout("nocapabilities", "{\n    \"key\": \"a\"\n}\n", "");
        layout("noconsumer", "{\n  \"capabilities\": {\n    \"glance\": []\n  }\n}\n", "");
        layout("noscopes", "{\r\n\t\"capabilities\": {\r\n\t\t\"hipchatApiConsumer\": {}\r\n\t}\r\n}", "");
    }

    private static Map<String, String> descriptors() {
        Map<String, String> descriptors = new LinkedHashMap<>();
        BEFORE.keySet().forEach(name -> descriptors.put(name, reactor.read(name + "/" + Snippets.DESCRIPTOR)));
        return descriptors;
    }

    @Test
    void everyLayoutFailsAndIsShownAndThenPasses() {
        for (String name : BEFORE.keySet()) {
            assertThat(failed.of(name).success()).as(name).isFalse();
            assertThat(failed.of(name).finding(name.equals("noend") ? "UnknownScope" : "MissingScope"))
                    .as(name)
                    .isNotEmpty();
            assertThat(dryRun.of(name).linesWith("not written, as this is a dry run: atlassian-connect.json"))
                    .as(name)
                    .hasSize(1);
            assertThat(fix.of(name).linesWith("written: atlassian-connect.json"))
                    .as(name)
                    .hasSize(1);
            assertThat(fix.of(name).success()).as(name).isTrue();
            assertThat(repaired.of(name).success()).as(name).isTrue();
            assertThat(repaired.of(name).linesWith("nothing to change in atlassian-connect.json"))
                    .as(name)
                    .hasSize(1);
        }
        assertThat(descriptors()).as("after the second run").isEqualTo(fixed);
    }

    @Test
    void nothingButTheArrayIsChanged() {
        AFTER.forEach((name, expected) -> {
            if (!expected.isEmpty()) {
                assertThat(fixed.get(name)).as(name).isEqualTo(expected);
            }
        });
    }

    @Test
    void whatIsMissingAroundTheArrayIsInsertedInTheFilesOwnWay() {
        assertThat(fixed.get("nothing").replaceAll("\\s", ""))
                .isEqualTo("{\"capabilities\":{\"hipchatApiConsumer\":{\"scopes\":[\"send_notification\"]}}}");
        assertThat(fixed.get("nocapabilities"))
                .startsWith("{\n    \"key\": \"a\",\n    \"capabilities\": {\n        \"hipchatApiConsumer\": {")
                .endsWith("}\n}\n");
        assertThat(fixed.get("noconsumer"))
                .startsWith("{\n  \"capabilities\": {\n    \"glance\": [],\n    \"hipchatApiConsumer\": {")
                .endsWith("\n  }\n}\n");
        assertThat(fixed.get("noscopes"))
                .startsWith("{\r\n\t\"capabilities\": {\r\n\t\t\"hipchatApiConsumer\": {\r\n\t\t\t\"scopes\": [")
                .endsWith("\r\n\t}\r\n}");
        assertThat(fixed.get("noscopes").replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void theDifferenceIsTheOneThatIsWritten() {
        assertThat(difference(fix, "tabs"))
                .isEqualTo(difference(dryRun, "tabs"))
                .containsSubsequence(
                        "[INFO] --- a/" + Snippets.DESCRIPTOR,
                        "[INFO] +++ b/" + Snippets.DESCRIPTOR,
                        "[INFO] -\t\t\t\t\"view_room\"",
                        "[INFO] +\t\t\t\t\"send_notification\"");
        for (String name : BEFORE.keySet()) {
            assertThat(changed(fix, name, "-", "+"))
                    .as(name)
                    .isSubsetOf(fixed.get(name).replace(MARK, "").lines().toList());
            assertThat(changed(fix, name, "+", "-"))
                    .as(name)
                    .isSubsetOf(BEFORE.get(name).replace(MARK, "").lines().toList());
        }
    }

    /** What the difference shows of the text with or without the change. */
    private static List<String> changed(MavenProject.Build build, String name, String without, String with) {
        List<String> lines = difference(build, name).stream()
                .map(line -> line.substring("[INFO] ".length()))
                .toList();
        int start = 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith("@@"))
                        .findFirst()
                        .orElseThrow());
        return lines.subList(start, lines.size()).stream()
                .filter(line -> !line.startsWith(without) && !line.startsWith("\\"))
                .map(line -> line.substring(1).stripTrailing())
                .toList();
    }

    private static List<String> difference(MavenProject.Build build, String name) {
        List<String> log = build.of(name).log();
        int start = log.indexOf("[INFO] --- a/" + Snippets.DESCRIPTOR);
        int end = log.indexOf(log.stream()
                .filter(line -> line.contains("written"))
                .findFirst()
                .orElseThrow());
        return log.subList(start, end);
    }

    @Test
    void whereTheScopesAreNotKnownNothingIsChanged() {
        assertThat(fix.of("generated").success()).isFalse();
        assertThat(fix.linesWith("on project generated: nothing was changed: in generate mode"))
                .isNotEmpty();
        assertThat(fix.of("library").success()).isTrue();
        assertThat(fix.of("library").linesWith("nothing to change: in library mode there is no descriptor"))
                .hasSize(1);
        for (String name : List.of("unresolved", "unparsed")) {
            assertThat(fix.of(name).success()).as(name).isFalse();
            assertThat(fix.linesWith("on project " + name
                            + ": nothing was changed: what the code requires is not known for sure"))
                    .as(name)
                    .isNotEmpty();
            assertThat(fix.of(name).finding("UnusableReport").get(0))
                    .as("Maven has deleted it when the compilation failed")
                    .endsWith("cannot be used: there is none");
            assertThat(reactor.read(name + "/" + Snippets.DESCRIPTOR)).contains("\"view_room\"");
        }
    }
}
