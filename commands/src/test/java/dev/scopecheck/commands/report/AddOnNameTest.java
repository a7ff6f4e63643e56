package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddOnNameTest {

    @Test
    void readsWhatTheAddOnCallsItself() {
        assertThat(AddOnName.of("""
                \uFEFF{"links": {"name": "no"}, "name": "N", "key": "k", "vendor": {"url": "u", "name": "V"},
                 "capabilities": {"webhook": [{"name": "no"}]}, "description": "D"}
                """)).isEqualTo(new AddOnName("N", "k", "D", "V"));
    }

    @Test
    void whatIsAbsentOrNoStringIsEmpty() {
        assertThat(AddOnName.of("{\"name\": 7, \"vendor\": \"V\", \"key\": null}"))
                .isEqualTo(AddOnName.UNKNOWN);
        assertThat(AddOnName.of("[\"name\"]")).isEqualTo(AddOnName.UNKNOWN);
        assertThat(AddOnName.of("{\"name\"")).isEqualTo(AddOnName.UNKNOWN);
    }

    @Test
    void theKeyStandsInForTheName() {
        assertThat(new AddOnName(" ", "k", "", "").shown()).isEqualTo("k");
    }
}
