package dev.scopecheck.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FilteredCopyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"version": "${project.version}"}       ~ {"version": "7.8.9"}        ~ true
            {"version": "${project.version}"}       ~ {"version": ""}             ~ true
            {"version": "@version@", "a": "${b}c"}  ~ {"version": "1", "a": "xc"} ~ true
            {"version": "${v}", "w": "${v}"}        ~ {"version": "1", "w": "1"}  ~ true
            ${a}                                    ~ {}                          ~ true
            {"a": "${b}${c}"}                       ~ {"a": "1"}                  ~ true
            {"version": "${project.version}"}       ~ {"version": "${project.version}"} ~ false
            {"version": "1"}                        ~ {"version": "2"}            ~ false
            {"version": "1"}                        ~ {"version": "1"}            ~ false
            {"version": "${v}"}                     ~ {"revision": "1"}           ~ false
            {"version": "${v}", "b": 1}             ~ {"version": "1"}            ~ false
            {"version": "${v}"}                     ~ {"version": "1"} x          ~ false
            {"a": "${v}", "b": "${v}", "c": 1}      ~ {"a": "1", "c": 1}          ~ false
            {"a": "${v}a"}                          ~ {"a": "                     ~ false
            {"mail": "a@b.org", "to": "c@d.org"}    ~ {"mail": "x", "to": "y"}    ~ false
            """)
    void aCopyIsTheTextButForItsPlaceholders(String template, String copy, boolean is) {
        assertThat(FilteredCopy.isOf(template, copy)).isEqualTo(is);
    }
}
