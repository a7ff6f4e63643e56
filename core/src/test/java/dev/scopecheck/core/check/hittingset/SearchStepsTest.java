package dev.scopecheck.core.check.hittingset;

import static dev.scopecheck.core.check.hittingset.Sets.set;
import static dev.scopecheck.core.check.hittingset.Sets.sets;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of the search for the smallest set, each by itself: a weak one would only make the search long. */
final class SearchStepsTest {

    private static final long ENOUGH = 1_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                               | ''            | ''
            3                                | ''            | 3
            1 2, 0 1 2                       | ''            | 1
            0 1, 0 2, 1 2                    | 0 1, 0 2, 1 2 | ''
            0 1, 0 2, 1 2, 0 1 2             | 0 1, 0 2, 1 2 | ''
            0 1 2, 0 1, 0 2, 1 2             | 0 1, 0 2, 1 2 | ''
            0 1, 0 1, 0 2, 1 2               | 0 1, 0 2, 1 2 | ''
            0 1, 0 2, 1 2 3, 1 2 4           | 0 1, 0 2, 1 2 | ''
            0 1, 0 2, 1 2, 1 2 3, 1 2 3 4    | 0 1, 0 2, 1 2 | ''
            5, 0 5, 0 1, 0 2, 1 2            | 0 1, 0 2, 1 2 | 5
            0 3, 1 3, 1 2, 2 3               | ''            | 1 3
            0 4, 1 2, 1 3, 2 3, 1 4, 2 4     | 1 2, 1 3, 2 3 | 4
            """)
    void whatAnotherReplacesIsLeftOut(String clauses, String rest, String forced) {
        assertThat(Reduction.keepingOne(sets(clauses))).isEqualTo(new Reduction(sets(rest), set(forced)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2, 0 1 2                   | ''                                 | 1
            0 1, 0 2, 1 2, 0 1 2         | 0 1, 0 2, 1 2                      | ''
            0 1, 0 2, 1 2 3              | 0 1, 0 2, 1 2                      | ''
            0 3, 1 3, 1 2, 2 3           | 0 3, 1 3, 1 2, 2 3                 | ''
            0 4, 1 2, 1 3, 2 3, 1 4, 2 4 | 0 4, 1 2, 1 3, 2 3, 1 4, 2 4       | ''
            """)
    void whatAPreferredOneReplacesIsLeftOut(String clauses, String rest, String forced) {
        assertThat(Reduction.keepingPreferred(sets(clauses))).isEqualTo(new Reduction(sets(rest), set(forced)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                                                         | 1
            0, 1                                                      | 2
            0 1                                                       | 1
            0 1, 0 2, 1 2                                             | 2
            0 1, 1 2, 2 3, 3 4, 0 4                                   | 3
            0 1, 0 2, 0 3, 1 2, 1 3, 2 3                              | 2
            0 1, 0 2, 0 3, 0 4, 1 2, 3 4                              | 3
            1 2 3 4, 2 5, 0 1 3 4, 0 3 4, 1 3 4, 0 1, 1 3 4 5         | 3
            0 2 3 4, 0 1 2, 0 2 3 4, 0 2 3 5, 2 4 5, 3 4, 1 5         | 3
            """)
    void theBoundIsAsHighAsItCanTell(String clauses, int least) {
        List<BitSet> sets = sets(clauses);

        assertThat(LowerBound.of(sets, GreedyCover.counts(sets))).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 1, 0 2, 1 | 2 2 1 | 0
            1 2, 2      | 0 1 2 | 2
            0           | 1     | 0
            """)
    void theFirstOfTheBusiestIsTaken(String clauses, String counts, int busiest) {
        int[] found = GreedyCover.counts(sets(clauses));

        assertThat(found)
                .isEqualTo(Stream.of(counts.split(" ", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray());
        assertThat(GreedyCover.busiest(found)).isEqualTo(busiest);
    }

    @Test
    void theBranchesFindASetOfTheLeastSizeAndNoneBelow() {
        Random random = new Random(8);
        for (int run = 0; run < 1_500; run++) {
            int members = 6 + random.nextInt(5);
            List<BitSet> clauses = clauses(random, members, 6 + random.nextInt(12));
            int least = BruteForce.best(clauses, members).cardinality();

            assertThat(new BranchAndBound(ENOUGH).find(clauses, least - 1))
                    .as("%s", clauses)
                    .isEmpty();
            assertThat(new BranchAndBound(ENOUGH).find(clauses, least))
                    .as("%s", clauses)
                    .hasValueSatisfying(found -> {
                        assertThat(found.cardinality()).isEqualTo(least);
                        assertThat(clauses).allMatch(found::intersects);
                    });
        }
    }

    /** Of four members of which each two have to be hit, three are needed, and the bound says two. */
    @Test
    void whatOnePartNeedsBeyondItsBoundIsNotThereForTheNext() {
        List<BitSet> two = sets("0 1, 0 2, 0 3, 1 2, 1 3, 2 3, 4 5, 4 6, 4 7, 5 6, 5 7, 6 7");

        assertThat(new BranchAndBound(ENOUGH).find(two, 5)).isEmpty();
        assertThat(new BranchAndBound(ENOUGH).find(two, 6))
                .hasValueSatisfying(found -> assertThat(found.cardinality()).isEqualTo(6));
    }

    @Test
    void aBudgetIsThereToBeUsedUp() {
        assertThat(HittingSet.find(sets("0 1, 0 2, 1 2"), 4).proven()).isTrue();
        assertThat(HittingSet.find(sets("0 1, 0 2, 1 2"), 3).proven()).isFalse();
    }

    @Test
    void whichPartTheBudgetIsEnoughForIsNotDecidedByTheOrder() {
        List<BitSet> one = clauses(new Random(6), 16, 40);
        List<BitSet> other = one.stream().map(SearchStepsTest::further).toList();

        HittingSet.Solution first = HittingSet.find(joined(one, other), 100);

        assertThat(first.proven()).isFalse();
        assertThat(HittingSet.find(joined(other, one), 100)).isEqualTo(first);
    }

    private static BitSet further(BitSet clause) {
        BitSet moved = new BitSet();
        clause.stream().forEach(member -> moved.set(member + 16));
        return moved;
    }

    private static List<BitSet> joined(List<BitSet> some, List<BitSet> others) {
        List<BitSet> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Each with two or three members. */
    private static List<BitSet> clauses(Random random, int members, int count) {
        List<BitSet> clauses = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int first = random.nextInt(members);
            BitSet clause = set(first + " " + (first + 1 + random.nextInt(members - 1)) % members);
            if (random.nextInt(4) == 0) {
                clause.set(random.nextInt(members));
            }
            clauses.add(clause);
        }
        return clauses;
    }
}
