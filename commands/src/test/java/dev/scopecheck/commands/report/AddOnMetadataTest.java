package dev.scopecheck.commands.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddOnMetadataTest {

    @Test
    void readsWhatTheAddOnCallsItself() {
        assertThat(AddOnMetadata.of("""
                \uFEFF{"links": {"name": "no"}, "name": "N", "key": "k", "vendor": {"url": "u", "name": "V"},
                 "capabilities": {"webhook": [{"name": "no"}]}, "description": "D"}
                """)).isEqualTo(new AddOnMetadata("N", "k", "D", "V"));
    }

    @Test
    void whatIsAbsentOrNoStringIsEmpty() {
        assertThat(AddOnMetadata.of("{\"name\": 7, \"vendor\": \"V\", \"key\": null}"))
                .isEqualTo(AddOnMetadata.UNKNOWN);
        assertThat(AddOnMetadata.of("[\"name\"]")).isEqualTo(AddOnMetadata.UNKNOWN);
        assertThat(AddOnMetadata.of("{\"name\"")).isEqualTo(AddOnMetadata.UNKNOWN);
    }

    @Test
    void theKeyStandsInForTheName() {
        assertThat(new AddOnMetadata(" ", "k", "", "").shown()).isEqualTo("k");
    }
}
