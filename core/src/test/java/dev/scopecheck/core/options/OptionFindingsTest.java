package dev.scopecheck.core.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.BadOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words for options that are wrong. */
class OptionFindingsTest {

    @Test
    void aNameThatStandsForNoneListsAll() {
        assertThat(parse("scopecheck.colour=red").findings())
                .extracting(BadOption::text)
                .containsExactly("""
                        [BadOption] unknown option 'scopecheck.colour'
                          known       scopecheck.descriptor, scopecheck.extraScopes, scopecheck.generatedDescriptor,\
                         scopecheck.inferEndpoints, scopecheck.mode, scopecheck.modules, scopecheck.platform,\
                         scopecheck.scopesPointer, scopecheck.unannotated, scopecheck.unused, scopecheck.usedScopes
                          to fix      remove -Ascopecheck.colour""");
    }

    @Test
    void aMisspeltValueIsReportedAndTakenForWhatItMeans() {
        Options options = parse("scopecheck.mode=genrate", "scopecheck.unused=Error");
        assertThat(options.mode()).contains(Mode.GENERATE);
        assertThat(options.rules().unused()).isEqualTo(ReportLevel.ERROR);
        assertThat(options.clear()).isTrue();
        assertThat(options.findings()).extracting(BadOption::text).containsExactly("""
                        [BadOption] option 'scopecheck.mode': expected check, generate, library or off, but found 'genrate';\
                         did you mean 'generate'?
                          to fix      pass -Ascopecheck.mode=generate""", """
                        [BadOption] option 'scopecheck.unused': expected error, warning or off, but found 'Error';\
                         did you mean 'error'?
                          to fix      pass -Ascopecheck.unused=error""");
    }

    private static Options parse(String... options) {
        Map<String, String> given = new HashMap<>();
        Stream.of(options).map(option -> option.split("=", 2)).forEach(parts -> given.put(parts[0], parts[1]));
        return OptionParser.parse(given);
    }
}
