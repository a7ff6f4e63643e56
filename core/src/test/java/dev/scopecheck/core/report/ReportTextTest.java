package dev.scopecheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Placed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a report: what is written is read again, and nothing else is taken for it. */
final class ReportTextTest {

    private static final String TEXT = ReportWriter.render(Seen.report());

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(ReportReader.parse(TEXT)).contains(Seen.report());
        assertThat(TEXT).endsWith("}\n");
    }

    @Test
    void aReportOfNothingIsThisText() {
        Evidence nothing = new Evidence(List.of(), List.of(), List.of(), true);
        Report report = new Report(
                new CompilationSetup("1", "check", "Chat", "", "", new TreeMap<>(Map.of("b", "1", "a", "2"))),
                false,
                new TreeSet<>(),
                Map.of(),
                nothing);

        assertThat(ReportWriter.render(report)).isEqualTo("""
                {
                  "format" : 1,
                  "version" : "1",
                  "mode" : "check",
                  "platform" : "Chat",
                  "descriptor" : "",
                  "served" : "",
                  "options" : {
                    "a" : "2",
                    "b" : "1"
                  },
                  "stale" : false,
                  "unseen" : [ ],
                  "types" : [ ]
                }
                """);
        assertThat(ReportReader.parse(ReportWriter.render(report))).contains(report);
    }

    @Test
    void typesStandByNameAndWhatIsInThemByKindAndPlace() {
        assertThat(TEXT.lines().filter(line -> line.matches(" *\"(kind|name)\" : \"[^ ]*\",?")))
                .map(line -> line.replaceAll("[ \",]", ""))
                .containsExactly(
                        "name:app.Bot",
                        "name:a.json",
                        "kind:declaration",
                        "kind:definition",
                        "kind:call",
                        "kind:endpoint",
                        "name:app.Rooms",
                        "name:b.json",
                        "kind:declaration",
                        "kind:call");
    }

    @Test
    void aTypeWhoseOriginIsNotKnownIsWrittenWithout() {
        Report seen = Seen.report();
        Report without = new Report(seen.setup(), seen.stale(), seen.unseen(), Map.of(), seen.evidence());

        assertThat(ReportReader.parse(ReportWriter.render(without))
                        .orElseThrow()
                        .origins())
                .isEqualTo(Map.of("app.Bot", Report.Origin.UNKNOWN, "app.Rooms", Report.Origin.UNKNOWN));
    }

    @Test
    void onlyTheTypesThatAreWantedAreRead() {
        ReportReader.Read read = (ReportReader.Read)
                ReportReader.read(TEXT, type -> type.equals("app.Rooms"), source -> SourceFile.UNKNOWN);
        Report rooms = read.report();

        assertThat(rooms.evidence())
                .isEqualTo(Seen.evidence()
                        .in(type -> type.equals("app.Rooms"))
                        .withEndpoints(List.of(), Seen.evidence().followed()));
        assertThat(rooms.origins()).containsOnlyKeys("app.Rooms");
    }

    @Test
    void theAnchorOfAPlaceIsThatOfItsSource() {
        record Source(String path) implements Anchor {}

        ReportReader.Read read = (ReportReader.Read) ReportReader.read(TEXT, Source::new);

        assertThat(read.report().evidence().uses())
                .extracting(Placed::place)
                .extracting(place -> place.type() + " " + place.anchor())
                .containsExactly("app.Bot " + new Source("../Bot.java"), "app.Rooms " + new Source("gen/Rooms.java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "3",
                "{}",
                "{\"format\": \"1\"}",
                "{\"format\": 1}",
                "{\"format\": 1, \"types\": [3]}"
            })
    void whatIsNoReportIsNotRead(String text) {
        assertThat(ReportReader.parse(text)).isEmpty();
        assertThat(ReportReader.read(text, source -> SourceFile.UNKNOWN)).isEqualTo(new ReportReader.NoReport());
    }

    @Test
    void anotherFormatIsNotRead() {
        String other = TEXT.replace("\"format\" : 1,", "\"format\" : 2,");

        assertThat(ReportReader.parse(other)).isEmpty();
        assertThat(ReportReader.read(other, source -> SourceFile.UNKNOWN)).isEqualTo(new ReportReader.OtherFormat(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "stale" : true          | "stale" : "true"
            "stale" : true          | "stale" : null
            "stale" : true,         | ``
            "mode" : "check",       | "mode" : 3,
            "kind" : "definition"   | "kind" : "guess"
            "doubt" : "server"      | "doubt" : "much"
            "exposed" : false       | "exposed" : 0
            "line" : 97             | "line" : 97.5
            "unused" : "off"        | "unused" : 1
            "scope" : "look"        | "scope" : true
            "suppressed" : [        | "suppressed" : [ 3,
            "covered" : [           | "covered" : [ "read",
            "covered" : [           | "covered" : [ [ 3 ],
            "recognised" : [        | "recognised" : [ 3,
            "<<any>"                | "<any"
            "request" : true        | "request" : 1
            "outdated" : [          | "outdated" : [ 3,
            "types" : [             | "types" : [ 3,
            "types" : [             | "types" : [ [],
            "options" : {           | "options" : 3, "other" : {
            """)
    void oneWrongMemberMakesItNoReport(String right, String wrong) {
        assertThat(TEXT).contains(right);
        assertThat(ReportReader.parse(TEXT.replace(right, wrong))).isEmpty();
    }

    @Test
    void aRequestWithoutEndpointsIsNone() {
        String none = TEXT.replaceAll("(?s)\"recognised\" : \\[.*?\n {10}]", "\"recognised\" : []");

        assertThat(none).contains("\"recognised\" : []");
        assertThat(ReportReader.parse(none)).isEmpty();
    }

    @Test
    void theFirstOfTheOutdatedTypesIsNamed() {
        Evidence evidence = Seen.evidence();

        assertThat(Seen.report().outdated())
                .contains(evidence.followed().outdated().first());
        assertThat(Seen.report().of(type -> false).outdated()).isEmpty();
    }

    @Test
    void whatIsStaleIsTheSameButNoProof() {
        Report fresh = ReportReader.parse(TEXT.replace("\"stale\" : true", "\"stale\" : false"))
                .orElseThrow();

        assertThat(fresh.stale()).isFalse();
        assertThat(fresh.asStale()).isEqualTo(Seen.report());
    }

    @ParameterizedTest
    @MethodSource("checksums")
    void aChecksumIsTheCrcInHexadecimal(String content, String checksum) {
        assertThat(Report.checksum(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(checksum);
    }

    private static Stream<Arguments> checksums() {
        return Stream.of(arguments("", "0"), arguments("123456789", "cbf43926"));
    }

    @Test
    void outsideOfAJarThereIsNoVersion() {
        assertThat(Report.ownVersion()).isEmpty();
    }
}
