package dev.scopecheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MinimalScopesTest {

    private final Comparator<String> byPower = PlatformFile.hipChat().byPower();

    @Test
    void noClauseNeedsNoScope() {
        assertThat(MinimalScopes.find(List.of(), byPower)).isEqualTo(new MinimalScopes(List.of(), true));
    }

    @Test
    void theScopesAreSortedByName() {
        assertThat(smallest("view_room", "admin_group", "send_message"))
                .containsExactly("admin_group", "send_message", "view_room");
    }

    @Test
    void ofTwoAlternativesTheLessPowerfulIsTaken() {
        assertThat(smallest("view_group|view_room")).containsExactly("view_room");
        assertThat(smallest("admin_group|send_notification|view_messages")).containsExactly("send_notification");
    }

    @Test
    void aScopeThatIsNeededAnywayServesForAnAlternativeToo() {
        assertThat(smallest("view_group|view_room", "view_group")).containsExactly("view_group");
    }

    @Test
    void fewerScopesAreBetterThanLessPower() {
        assertThat(smallest("view_room|admin_group", "view_group|admin_group")).containsExactly("admin_group");
    }

    @Test
    void theMostPowerfulScopeIsAsWeakAsPossible() {
        assertThat(smallest("view_room|manage_rooms", "view_group|manage_rooms", "view_group|view_room|admin_group"))
                .as("two of the three weaker ones rather than manage_rooms and one more")
                .containsExactly("view_group", "view_room");
    }

    @Test
    void namesThatThePlatformDoesNotKnowCountAsMostPowerful() {
        assertThat(smallest("import_data|admin_group")).containsExactly("admin_group");
        assertThat(smallest("zzz|aaa")).containsExactly("aaa");
    }

    @Test
    void twoClausesAreNeverTakenForOne() {
        assertThat(smallest("send_message|view_room", "admin_room|view_group"))
                .containsExactly("view_group", "view_room");
    }

    @Test
    void shuffledClausesGiveTheSameSet() {
        Random random = new Random(1);
        List<Clause> clauses = new ArrayList<>();
        for (int index = 0; index < 120; index++) {
            clauses.add(
                    Clause.anyOf(random.ints(2, 0, 60).mapToObj(n -> "s" + n).toList()));
        }
        MinimalScopes first = MinimalScopes.find(clauses, Comparator.naturalOrder());
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(clauses, random);
            assertThat(MinimalScopes.find(clauses, Comparator.naturalOrder())).isEqualTo(first);
        }
    }

    private List<String> smallest(String... clauses) {
        List<Clause> parsed = Stream.of(clauses)
                .map(text -> Clause.anyOf(List.of(text.split("\\|", -1))))
                .toList();
        MinimalScopes found = MinimalScopes.find(parsed, byPower);
        assertThat(found.proven()).isTrue();
        return found.scopes();
    }
}
