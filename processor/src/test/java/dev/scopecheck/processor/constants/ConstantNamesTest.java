package dev.scopecheck.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantNamesTest {

    @Test
    void constantsAreInCapitalsAndInTheOrderOfTheScopes() {
        assertThat(names("view_room", "admin_group"))
                .containsExactly(entry("admin_group", "ADMIN_GROUP"), entry("view_room", "VIEW_ROOM"));
    }

    @Test
    void whatIsNoLetterOrDigitBecomesAnUnderscore() {
        assertThat(names("read:room-v2 beta")).containsExactly(entry("read:room-v2 beta", "READ_ROOM_V2_BETA"));
    }

    @Test
    void scopesThatWouldShareAConstantGetDifferentOnes() {
        assertThat(names("a-b", "a.b", "a_b"))
                .containsExactly(entry("a-b", "A_B"), entry("a.b", "A_B_"), entry("a_b", "A_B__"));
    }

    @Test
    void namesThatTheClassUsesItselfAreNotTaken() {
        assertThat(ConstantNames.of(List.of("all"), Set.of("ALL"))).containsExactly(entry("all", "ALL_"));
    }

    @Test
    void capitalsDoNotDependOnTheLanguageOfTheMachine() {
        assertThat(names("admin")).containsExactly(entry("admin", "ADMIN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "-", "2fa", "x²", "½", "räume", "ß", "class", "\"*/", "日本", "\uD835\uDC00"})
    void everyStringGivesAValidName(String scope) {
        assertThat(names(scope).values()).allMatch(SourceVersion::isName).allMatch(name -> !name.contains("."));
    }

    private static Map<String, String> names(String... scopes) {
        return ConstantNames.of(List.of(scopes), Set.of());
    }
}
