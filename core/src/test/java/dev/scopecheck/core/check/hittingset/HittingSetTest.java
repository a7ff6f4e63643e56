package dev.scopecheck.core.check.hittingset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HittingSetTest {

    @Test
    void nothingIsHitByNothing() {
        assertThat(members(List.of())).isEmpty();
    }

    @Test
    void singleMembersAreTaken() {
        assertThat(members(List.of(set(3), set(1)))).containsExactly(1, 3);
    }

    @Test
    void aClauseThatIncludesAnotherChangesNothing() {
        assertThat(members(List.of(set(2, 3), set(0, 2, 3)))).containsExactly(2);
    }

    @Test
    void ofMembersThatHitTheSameThePreferredIsTaken() {
        assertThat(members(List.of(set(4, 7), set(4, 7, 9)))).containsExactly(4);
    }

    @Test
    void oneMemberInCommonIsBetterThanTwoPreferredOnes() {
        assertThat(members(List.of(set(0, 9), set(1, 9)))).containsExactly(9);
    }

    @Test
    void theHighestMemberDecidesBetweenSetsOfOneSize() {
        assertThat(members(List.of(set(0, 1), set(1, 2), set(2, 3), set(0, 3)))).containsExactly(0, 2);
        assertThat(members(List.of(set(0, 4), set(4, 5), set(0, 5), set(1, 5)))).containsExactly(0, 5);
    }

    @Test
    void partsAreChosenIndependently() {
        assertThat(members(List.of(set(0, 1), set(1, 2), set(0, 2), set(5, 6), set(6, 7), set(5, 7))))
                .containsExactly(0, 1, 5, 6);
    }

    @Test
    void everySmallInstanceAgreesWithBruteForce() {
        Random random = new Random(20171208);
        for (int run = 0; run < 6_000; run++) {
            int members = 2 + random.nextInt(9);
            List<BitSet> clauses = clauses(random, members, 1 + random.nextInt(14));
            HittingSet.Solution result = HittingSet.find(clauses);
            assertThat(result.proven()).isTrue();
            assertThat(result.members()).as("%s", clauses).isEqualTo(BruteForce.best(clauses, members));
        }
    }

    @Test
    void sparseInstancesThatFallIntoPartsAgreeWithBruteForce() {
        Random random = new Random(42);
        for (int run = 0; run < 300; run++) {
            List<BitSet> clauses = pairs(random, 14, 6 + random.nextInt(14));
            assertThat(HittingSet.find(clauses).members()).as("%s", clauses).isEqualTo(BruteForce.best(clauses, 14));
        }
    }

    @Test
    void aShortBudgetNeverClaimsAProofThatItDoesNotHave() {
        Random random = new Random(7);
        for (int run = 0; run < 3_000; run++) {
            int members = 4 + random.nextInt(7);
            List<BitSet> clauses = clauses(random, members, 4 + random.nextInt(12));
            HittingSet.Solution result = HittingSet.find(clauses, random.nextInt(60));
            assertThat(clauses).allMatch(result.members()::intersects);
            if (result.proven()) {
                assertThat(result.members()).as("%s", clauses).isEqualTo(BruteForce.best(clauses, members));
            }
        }
    }

    @Test
    void withoutBudgetTheSetIsAHittingSetButNotProven() {
        List<BitSet> clauses = pairs(new Random(3), 60, 200);
        HittingSet.Solution result = HittingSet.find(clauses, 0);
        assertThat(result.proven()).isFalse();
        assertThat(clauses).allMatch(result.members()::intersects);
    }

    @Test
    void whatReductionAloneSolvesIsProvenWithoutBudget() {
        HittingSet.Solution result = HittingSet.find(List.of(set(1), set(2, 3), set(2, 3, 4)), 0);
        assertThat(result.proven()).isTrue();
        assertThat(result.members()).isEqualTo(set(1, 2));
    }

    @Test
    void theOrderOfTheClausesDoesNotMatterEvenWhereTheBudgetRunsOut() {
        Random random = new Random(11);
        List<BitSet> clauses = new ArrayList<>(pairs(random, 80, 240));
        HittingSet.Solution first = HittingSet.find(clauses, 2_000);
        assertThat(first.proven()).isFalse();
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(clauses, random);
            assertThat(HittingSet.find(clauses, 2_000)).isEqualTo(first);
        }
    }

    @Test
    void theClausesAreLeftAsTheyWere() {
        List<BitSet> clauses = clauses(new Random(5), 12, 30);
        List<BitSet> before =
                clauses.stream().map(clause -> (BitSet) clause.clone()).toList();
        HittingSet.find(clauses);
        assertThat(clauses).isEqualTo(before);
    }

    private static int[] members(List<BitSet> clauses) {
        HittingSet.Solution result = HittingSet.find(clauses);
        assertThat(result.proven()).isTrue();
        return result.members().stream().toArray();
    }

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }

    private static List<BitSet> clauses(Random random, int members, int count) {
        List<BitSet> clauses = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            BitSet clause = set(random.nextInt(members));
            random.ints(random.nextInt(4), 0, members).forEach(clause::set);
            clauses.add(clause);
        }
        return clauses;
    }

    private static List<BitSet> pairs(Random random, int members, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    int first = random.nextInt(members);
                    return set(first, (first + 1 + random.nextInt(members - 1)) % members);
                })
                .toList();
    }
}
