package dev.scopecheck.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares what PIT left alive with the list of what may stay so; the profile {@code mutation} runs it behind PIT. */
final class SurvivorsCheck {

    private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");

    private static final Path LIST = Path.of("src/test/mutation/survivors.txt");

    private static final int GOAL = 90;

    private final Map<String, List<Mutant>> packages = Mutant.read(REPORT).stream()
            .collect(Collectors.groupingBy(Mutant::packageName, TreeMap::new, Collectors.toList()));

    SurvivorsCheck() throws IOException {}

    /**
     * A line of the list.
     *
     * @param kind as the list explains it; the tests of what is {@code slow} may time out
     */
    private record Survivor(String name, String change, int count, String kind, String reason) {

        static Survivor parse(String line) {
            String[] cells = line.split(" *\\| *", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[3]).as(line).isIn("same", "slow", "guard");
            assertThat(cells[4]).as(line).isNotBlank();
            return new Survivor(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4]);
        }

        String packageName() {
            return name.substring(0, name.indexOf('.'));
        }

        boolean isOf(Mutant mutant) {
            return mutant.name().equals(name) && mutant.change().equals(change);
        }
    }

    @Test
    void whatIsAliveIsListedAndWhatIsListedIsAlive() throws IOException {
        List<Survivor> listed = Files.readAllLines(LIST).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Survivor::parse)
                .filter(survivor -> packages.containsKey(survivor.packageName()))
                .toList();
        List<Mutant> mutants = packages.values().stream().flatMap(List::stream).toList();
        List<String> wrong = new ArrayList<>();
        mutants.stream()
                .filter(mutant -> mutant.isAlive() && listed.stream().noneMatch(survivor -> survivor.isOf(mutant)))
                .forEach(mutant -> wrong.add("not listed: " + mutant.name() + " | " + mutant.change()));
        for (Survivor survivor : listed) {
            List<Mutant> those = mutants.stream().filter(survivor::isOf).toList();
            long alive = those.stream().filter(Mutant::isAlive).count();
            long late = survivor.kind().equals("slow")
                    ? those.stream().filter(Mutant::isTimedOut).count()
                    : 0;
            if (survivor.count() < alive || survivor.count() > alive + late) {
                wrong.add("listed with " + survivor.count() + ", but " + alive + " alive: " + survivor.name() + " | "
                        + survivor.change());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void inEveryPackageTheGoalIsReached() {
        packages.forEach((name, mutants) -> {
            long killed = mutants.stream().filter(mutant -> !mutant.isAlive()).count();
            System.out.printf("| `%s` | %d | %d | %d |%n", name, mutants.size(), killed, 100 * killed / mutants.size());
            assertThat(100 * killed / mutants.size()).as(name).isGreaterThanOrEqualTo(GOAL);
        });
    }
}
