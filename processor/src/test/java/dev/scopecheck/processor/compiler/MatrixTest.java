package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to require a scope in every mode, platform, compiler and kind of build: what is found stands in a table. */
final class MatrixTest {

    private static final Path TABLE = Path.of("src/test/matrix.txt");

    private static final Map<String, List<String>> MODES = Map.of(
            "check", List.of(),
            "inferred", List.of("-Ascopecheck.inferEndpoints=true"),
            "generate", List.of("-Ascopecheck.mode=generate"),
            "library", List.of("-Ascopecheck.mode=library"));

    private static final Map<String, String> WORDS = Map.of(
            "CallsNotSeen", "not seen",
            "MissingScope", "missing",
            "UnusedScope", "unused",
            "UnannotatedCall", "unannotated",
            "UndeclaredRequirement", "undeclared");

    private static final String CALLER = """
            class Caller {
                void open(Api api) { hidden(api); }
                private void hidden(Api api) { api.post("5"); }
            }
            """;

    private static final Pattern SCOPES = Pattern.compile("\\[([^\\]]*)]");

    @TempDir
    private Path folder;

    /** One cell of the table, on one platform. */
    record Cell(RequiringPlatform platform, RequiringWay way, String build, String mode, String findings) {

        @Override
        public String toString() {
            return String.join(", ", platform.name(), way.name(), build, mode);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theFindingsAreThoseOfTheTable(Cell cell) {
        ProcessorProject addon = cell.platform().project(folder.resolve("app")).asWritten();
        cell.way().addTo(addon, cell.platform());
        MODES.get(cell.mode()).forEach(addon::option);

        Outcome outcome = build(addon, cell.build(), cell.platform());

        assertThat(shown(outcome, cell)).isEqualTo(cell.findings());
    }

    static Stream<Cell> cells() throws IOException {
        List<String> lines = Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains("|"))
                .toList();
        List<String> header = columns(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(MatrixTest::columns)
                .flatMap(row -> RequiringPlatform.ALL.stream()
                        .flatMap(platform -> IntStream.range(2, header.size())
                                .mapToObj(column -> new Cell(
                                        platform,
                                        RequiringWay.of(row.get(0)),
                                        row.get(1),
                                        header.get(column),
                                        row.get(column)))));
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** A partial build comes after one without findings that would fail it: then 'Caller' called nothing. */
    private static Outcome build(ProcessorProject addon, String build, RequiringPlatform platform) {
        if (!build.equals("partial")) {
            addon.source("Caller", CALLER);
            platform.declare(addon, "D");
            return build.equals("rounds")
                    ? addon.roundsAlone()
                    : addon.compile(build.equals("ecj") ? FrontEnd.ECJ : FrontEnd.JAVAC);
        }
        addon.source("Caller", "class Caller {}\n");
        platform.declare(addon, "S");
        assertThat(addon.compile(FrontEnd.JAVAC).success()).isTrue();
        addon.source("Caller", CALLER);
        platform.declare(addon, "D");
        return addon.compileOnly("Caller");
    }

    private static String shown(Outcome outcome, Cell cell) {
        String findings = outcome.printed().stream()
                .filter(Printed::isFinding)
                .sorted(Comparator.comparing(Printed::code))
                .map(printed -> shown(printed, cell.platform()))
                .collect(Collectors.joining(", "));
        return cell.mode().equals("generate")
                ? (findings + " " + generated(outcome, cell.platform())).strip()
                : findings;
    }

    /** Such as {@code missing S}; of other findings the code. */
    private static String shown(Printed printed, RequiringPlatform platform) {
        return Stream.of("S", "D")
                .filter(letter -> printed.headline().contains("'" + platform.scope(letter) + "'"))
                .findFirst()
                .map(letter -> WORDS.getOrDefault(printed.code(), printed.code()) + " " + letter)
                .orElseGet(() -> WORDS.getOrDefault(printed.code(), printed.code()));
    }

    private static String generated(Outcome outcome, RequiringPlatform platform) {
        Matcher scopes = SCOPES.matcher(platform.generated(outcome));
        assertThat(scopes.find()).isTrue();
        return "["
                + scopes.group(1)
                        .replace('"' + platform.scope("S") + '"', "S")
                        .replace('"' + platform.scope("D") + '"', "D")
                        .strip()
                + "]";
    }
}
