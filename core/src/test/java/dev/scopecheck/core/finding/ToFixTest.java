package dev.scopecheck.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.SyntaxSlip;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding tells to do, where that depends on what was found. */
final class ToFixTest {

    private static final DescriptorPlace PLACE = new DescriptorPlace("atlassian-connect.json", 2, 3);

    /** The words of what was expected and found have no part in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TRAILING_COMMA | ']'    | remove the ',' before the ']' at line 2, column 3
            MISSING_COMMA  | "name" | add a ',' before "name" at line 2, column 3
            COMMENT        | any    | remove the comment at line 2, column 3, as JSON has none
            SINGLE_QUOTES  | any    | write double quotes at line 2, column 3
            OTHER          | any    | correct the file at line 2, column 3
            """)
    void slipsInJson(SyntaxSlip slip, String found, String fix) {
        assertThat(fix(new MalformedDescriptor("anything", found, slip, PLACE))).isEqualTo(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARRAY_OF_STRINGS | write the scopes as an array of strings, such as ["view_room"]
            NAME             | rename "any" to "scopes"
            OBJECT           | make it an object, {…}, that contains the scopes
            ONE_MEMBER       | merge the two into one
            STRING           | write every scope as a string, such as "view_room"
            """)
    void shapes(WrongDescriptorShape.Expected expected, String fix) {
        assertThat(fix(new WrongDescriptorShape("capabilities.scopes", expected, "any", PLACE)))
                .isEqualTo(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            view_room, send_message | write each scope as a string of its own: "view_room", "send_message"
            view_room import_data   | write each scope as a string of its own: "view_room", "import_data"
            ;;; view_room           | write each scope as a string of its own: "view_room"
            not a scope             | write one of the known scopes
            import_data             | write one of the known scopes; if HipChat really has this one, pass -Ascopecheck.extraScopes=import_data
            ``                      | write one of the known scopes
            """)
    void namesThatAreNoScopes(String name, String fix) {
        List<String> known = List.of("send_message", "view_room");

        assertThat(fix(new UnknownScope(name, "HipChat", known, Optional.empty(), PLACE, List.of())))
                .isEqualTo(fix);
    }

    @Test
    void anOptionWithoutValue() {
        BadOption finding =
                new BadOption("scopecheck.mode", Optional.of(""), List.of("check", "off"), Optional.empty());

        assertThat(finding.headline()).isEqualTo("option 'scopecheck.mode': expected check or off, but found no value");
        assertThat(fix(finding)).isEqualTo("give -Ascopecheck.mode= a value, or remove it");
    }

    @Test
    void severalFilesThatTheDescriptorMayBe() {
        DescriptorNotFound one = new DescriptorNotFound("a.json", List.of(), List.of("b.json"), new BuildPlace());
        DescriptorNotFound two =
                new DescriptorNotFound("a.json", List.of(), List.of("b.json", "c.json"), new BuildPlace());

        assertThat(one.headline()).endsWith("; did you mean 'b.json'?");
        assertThat(two.headline()).doesNotContain("did you mean");
        assertThat(fix(two)).isEqualTo("pass -Ascopecheck.descriptor=b.json, or write @AddonDescriptor(\"b.json\")");
    }

    @Test
    void aLibraryIsToldItsMode() {
        DescriptorNotFound none = new DescriptorNotFound("a.json", List.of("a.json"), List.of(), new BuildPlace());

        assertThat(fix(none)).endsWith("in a module that is no add-on, pass -Ascopecheck.mode=library");
    }

    private static String fix(Finding finding) {
        List<Detail> details = finding.details();
        Detail last = details.get(details.size() - 1);
        assertThat(last.label()).isEqualTo("to fix");
        return last.text();
    }
}
