package dev.scopecheck.processor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.processor.constants.ConstantsClass;
import dev.scopecheck.testsupport.Kept;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users have written down, or read by programs, stays as it is unless somebody means to change it. */
final class KeptTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path WRITTEN =
            Path.of("src/test/reproducible/expected/classes").resolve(Report.NAME);

    @Test
    void options() throws IOException {
        Kept.assertSame(
                "options.txt",
                "builds give them to the compiler, and one that is not known fails as BadOption",
                Stream.of(Option.values()).map(KeptTest::line).toList());
    }

    /** One that takes whatever is like a description has no list of values. */
    private static String line(Option option) {
        List<String> values = option.expected();
        return "-A" + option.fullName() + (values.size() > 1 ? "=" + String.join("|", values) : "=…") + " default \""
                + option.fallback() + '"';
    }

    @Test
    void codes() throws IOException {
        Kept.assertSame(
                "codes.txt",
                "sources name them in @SuppressWarnings, and by their severity builds fail",
                Stream.of(Code.values())
                        .map(code -> code.text() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void annotations() throws IOException {
        Kept.assertSame(
                "annotations.txt",
                "sources and the class files of libraries hold them",
                PublicTypes.lines(Path.of("../annotations/target/classes")));
    }

    /** Add-ons use its constants, and name the files. */
    @Test
    void whatIsGenerated() throws IOException {
        String source = new ConstantsClass("app", List.of("view_room"), "served.json", Optional.empty()).source();
        List<String> lines = source.lines()
                .filter(line -> line.contains("public "))
                .map(String::strip)
                .toList();

        Kept.assertSame(
                "generated.txt",
                "add-ons use the constants, and serve or read the files",
                Stream.concat(lines.stream(), Stream.of("class output: " + Report.NAME))
                        .toList());
    }

    @Test
    void theReportsFormat() throws IOException {
        SortedMap<String, String> schema = SchemaLines.ofSchema(DOCS.resolve("report.schema.json"));

        Kept.assertSame(
                "report.txt",
                "programs read it, and reports of earlier versions are read; raise Report.FORMAT where these are not any more",
                lines(schema));
        assertThat(schema.get("format")).endsWith("const " + Report.FORMAT);
    }

    /** One document is that of an add-on that the tests compile; what is seldom written is in the other. */
    @Test
    void theReportHasEveryFieldOfItsFormat() throws IOException {
        SortedSet<String> fields = new TreeSet<>(SchemaLines.ofDocument(WRITTEN));
        fields.addAll(SchemaLines.ofDocument(Path.of("../core/src/test/reports/rich.json")));

        assertThat(fields)
                .filteredOn(field -> !field.startsWith("options."))
                .containsExactlyElementsOf(
                        SchemaLines.ofSchema(DOCS.resolve("report.schema.json")).keySet());
    }

    @Test
    void thePlatformsFormat() throws IOException {
        Kept.assertSame(
                "platform.txt",
                "people have written such files",
                lines(SchemaLines.ofSchema(DOCS.resolve("platform.schema.json"))));
    }

    private static List<String> lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }
}
