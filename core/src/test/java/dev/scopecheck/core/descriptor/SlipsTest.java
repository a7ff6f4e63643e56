package dev.scopecheck.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.model.SyntaxSlip;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mistakes that users often make in JSON, told by the text and not by the words of a finding. */
final class SlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"a": 1,} ~ TRAILING_COMMA
            {"a": [1,]} ~ TRAILING_COMMA
            {"a": [1,} ~ TRAILING_COMMA
            {"a": 1 "b": 2} ~ MISSING_COMMA
            {"a": ["b" "c"]} ~ MISSING_COMMA
            {"a": "b" "c} ~ MISSING_COMMA
            {"a": 1 // why ~ COMMENT
            /* why */ {} ~ COMMENT
            {"a": ['b']} ~ SINGLE_QUOTES
            {'a': 1} ~ SINGLE_QUOTES
            {"a": 1 'b': 2} ~ SINGLE_QUOTES
            {"a" 1} ~ OTHER
            {"a": [,]} ~ OTHER
            {"a": 1 ~ OTHER
            {"a": 01} ~ OTHER
            {"a": `b`} ~ OTHER
            {"a": tru} ~ OTHER
            """)
    void theSlip(String text, SyntaxSlip slip) {
        DescriptorFile file = new DescriptorFile("d.json", "d.json", text.getBytes(StandardCharsets.UTF_8));

        assertThat(((DescriptorParser.Rejected) DescriptorParser.parse(file, "/a")).findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        MalformedDescriptor.class,
                        problem -> assertThat(problem.slip()).isEqualTo(slip));
    }
}
