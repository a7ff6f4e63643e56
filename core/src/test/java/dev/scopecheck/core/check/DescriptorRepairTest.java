package dev.scopecheck.core.check;

import static dev.scopecheck.core.ModelFixtures.all;
import static dev.scopecheck.core.ModelFixtures.any;
import static dev.scopecheck.core.ModelFixtures.descriptor;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.incomplete;
import static dev.scopecheck.core.ModelFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.platform.PlatformFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What code that needs view_group and view_room makes of a list of scopes. */
final class DescriptorRepairTest {

    private final ScopeRules check = new ScopeRules(PlatformFile.hipChat());

    private final Evidence evidence = evidence(all(place(1), "view_room"), all(place(2), "view_group"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                               | view_group view_room
            view_room                        | view_group view_room
            admin_room view_room             | admin_room view_group view_room
            view_room send_message           | view_room send_message view_group
            view_rooms                       | view_group view_room
            view_room view_room view_group   | view_room view_group
            view_room nonsense               | view_room nonsense view_group
            view_room view_group             | view_room view_group
            """)
    void whatIsMissingComesBehindOrIntoWhatIsSorted(String declared, String repaired) {
        assertThat(repaired(evidence, false, declared)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view_room send_message view_group | view_room view_group
            send_message                      | view_group view_room
            view_room nonsense view_group     | view_room nonsense view_group
            """)
    void whatIsSpareGoesWhereItIsToGo(String declared, String repaired) {
        assertThat(repaired(evidence, true, declared)).isEqualTo(repaired);
    }

    @Test
    void whatIsSpareStaysWhereNotAllIsSeenOrClear() {
        assertThat(repaired(incomplete(all(place(1), "view_room")), true, "send_message view_room"))
                .isEqualTo("send_message view_room");
        assertThat(repaired(evidence(all(place(1), "nonsense")), true, "view_room"))
                .isEqualTo("view_room");
    }

    @Test
    void whatIsSuppressedIsNotAdded() {
        assertThat(repaired(evidence(all(place(1, "MissingScope"), "view_room")), false, "view_group"))
                .isEqualTo("view_group");
    }

    @Test
    void ofAlternativesTheCheapestIsAddedUnlessOneIsThere() {
        Evidence either = evidence(any(place(1), "view_room", "view_group"), all(place(2), "send_message"));

        assertThat(repaired(either, false, "admin_room")).isEqualTo("admin_room send_message view_room");
        assertThat(repaired(either, false, "view_group")).isEqualTo("send_message view_group");
    }

    private String repaired(Evidence given, boolean drop, String declared) {
        String[] names = Stream.of(declared.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .toArray(String[]::new);
        List<String> list = check.repaired(given, descriptor(names), drop);
        return String.join(" ", list);
    }
}
