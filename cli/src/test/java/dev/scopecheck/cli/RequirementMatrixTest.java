package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each command makes of each way to require a scope, in each mode, on HipChat and on a made-up platform.
 *
 * <p>The expected results are a table, one column a command. {@code diff} compares a release that requires nothing with
 * the one that does.
 */
final class RequirementMatrixTest {

    private static final Path TABLE = Path.of("src/test/matrix/requirements.txt");

    @TempDir
    private Path folder;

    private record Row(String way, String mode, String platform, List<String> expected) {

        static Row of(String line) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size()));
        }

        @Override
        public String toString() {
            return way + ", " + mode + ", " + platform;
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    @Test
    void everyCombinationIsInTheTable() throws IOException {
        List<String> all = new ArrayList<>();
        for (RequiringAddOn.Way way : RequiringAddOn.Way.values()) {
            for (String mode : List.of("check", "generate", "library")) {
                all.add(way.text() + ", " + mode + ", HipChat");
                all.add(way.text() + ", " + mode + ", Plank");
            }
        }

        assertThat(rows().stream().map(Row::toString)).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyCommandSaysTheSame(Row row) {
        RequiringAddOn.Way way = RequiringAddOn.Way.of(row.way());
        CommandLineProject before = new RequiringAddOn(folder.resolve("before"), row.mode(), row.platform())
                .requiringNothing()
                .compile();
        CommandLineProject after = new RequiringAddOn(folder.resolve("after"), row.mode(), row.platform())
                .requiring(way)
                .compile();

        String check = codes(after.run("check"));
        String fix = fixed(after.run("fix"), after, row.platform());
        after.compile().run("report");
        String report = explained(after.read("target/scopecheck-report/scopes.md"));
        CommandLineProject.Run diff = after.execute(
                "diff",
                before.path("target/classes").toString(),
                after.path("target/classes").toString());

        assertThat(List.of(check, fix, report, changes(diff))).isEqualTo(row.expected());
    }

    /** The findings' codes. */
    private static String codes(CommandLineProject.Run run) {
        Matcher finding =
                Pattern.compile("(?m)^.*(?:error|warning|note): \\[(\\w+)].*$").matcher(run.output());
        List<String> codes = finding.results().map(match -> match.group(1)).toList();
        return codes.isEmpty() ? "-" : String.join(" ", codes);
    }

    private static String fixed(CommandLineProject.Run run, CommandLineProject project, String platform) {
        if (!run.output().contains("written: ")) {
            return run.output().startsWith("nothing was changed") ? "refused" : "-";
        }
        Matcher scopes = Pattern.compile("(?:scopes|api)\": ?\\[([^]]*)]")
                .matcher(project.read(RequiringAddOn.descriptor(platform)));
        return scopes.find() ? scopes.group(1).replace("\"", "").strip() : "no list";
    }

    /** Each scope, or type, with what requires it. */
    private static String explained(String page) {
        List<String> all = new ArrayList<>();
        for (String section : page.split("(?m)^(?=##)", -1)) {
            Matcher scope =
                    Pattern.compile("^(?:### |## (?=What is called))(.*)\n").matcher(section);
            if (scope.find() && !section.contains("```text")) {
                String requiring = Pattern.compile("(?m)^\\| `([^`]*)` \\|")
                        .matcher(section)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.joining(" "));
                all.add(scope.group(1).replace("`", "").replace("**", "") + " < " + requiring);
            }
        }
        return all.isEmpty() ? "-" : String.join("; ", all);
    }

    /** Each scope that came with what requires it, and whether customers must consent again. */
    private static String changes(CommandLineProject.Run run) {
        List<String> words = new ArrayList<>();
        for (String line : run.output().split("\n", -1)) {
            if (line.startsWith("+ ") || line.startsWith("- ")) {
                words.add(line.replaceFirst(": .*", ""));
            } else if (line.startsWith("    ") && !line.contains("because")) {
                words.add("< " + line.substring(16).replaceFirst(" at .*", "").replace("'", ""));
            }
        }
        words.add(
                run.output().contains("is not known whether")
                        ? "?"
                        : run.output().contains("need not") ? "=" : "!");
        return String.join(" ", words) + " " + run.exitCode();
    }
}
