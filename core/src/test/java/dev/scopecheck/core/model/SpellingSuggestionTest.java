package dev.scopecheck.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingSuggestionTest {

    private static final List<String> SCOPES = List.of(
            "view_room",
            "view_group",
            "send_notification",
            "view_messages",
            "send_message",
            "admin_room",
            "manage_rooms",
            "admin_group");

    @ParameterizedTest
    @CsvSource({
        "view_room, view_room",
        "VIEW_ROOM, view_room",
        "viewRoom, view_room",
        "view-room, view_room",
        "view:room, view_room",
        "view.room, view_room",
        "view room, view_room",
        "view_rom, view_room",
        "view_rooom, view_room",
        "view_rooms, view_room",
        "veiw_room, view_room",
        "veiw_romo, view_room",
        "voew_room, view_room",
        "send_notifications, send_notification",
        "sendNotificatoin, send_notification",
        "send_notifcaton, send_notification",
        "view_message, view_messages",
        "send_messages, send_message",
        "manage_room, manage_rooms",
        "admin_grup, admin_group",
        "admingroup, admin_group",
    })
    void aNearNameStandsForTheKnownOne(String name, String known) {
        assertThat(SpellingSuggestion.find(name, SCOPES)).contains(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "room",
                "view",
                "notification",
                "send_notificationssss",
                "voew_rmoms",
                "group_admin",
                "import_data",
                "read_room_history",
                "vew_grm",
            })
    void aFarNameStandsForNone(String name) {
        assertThat(SpellingSuggestion.find(name, SCOPES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "room, room, 0",
        "room, rooms, 1",
        "rooms, room, 1",
        "room, roam, 1",
        "room, romo, 1",
        "room, '', 4",
        "'', room, 4",
        "'', '', 0",
        "ab, ba, 1",
        "ca, abc, 3",
        "abcd, badc, 2",
        "group, room, 3",
    })
    void theDistanceCountsEachSlipOnce(String one, String other, int distance) {
        assertThat(SpellingSuggestion.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void twoEquallyNearNamesAreNoClearOne() {
        assertThat(SpellingSuggestion.find("view_roum", List.of("view_room", "view_rovm")))
                .isEmpty();
        assertThat(SpellingSuggestion.find("view_x", List.of("view_a", "view_b")))
                .isEmpty();
    }

    @Test
    void theNearerOfTwoNearNamesIsTheClearOne() {
        assertThat(SpellingSuggestion.find("admin_rooom", List.of("admin_rooms", "admin_room", "admin_zoom")))
                .contains("admin_room");
    }

    @Test
    void twoKnownNamesThatDifferInSeparatorsAloneAreNoClearOne() {
        assertThat(SpellingSuggestion.find("viewroom", List.of("view_room", "view-room")))
                .isEmpty();
    }

    @Test
    void aShortNameMustMatchButForItsCase() {
        assertThat(SpellingSuggestion.find("of", List.of("off", "error"))).isEmpty();
        assertThat(SpellingSuggestion.find("OFF", List.of("off", "error"))).contains("off");
    }

    @Test
    void nothingIsNearWhereNothingIsKnown() {
        assertThat(SpellingSuggestion.find("view_room", List.of())).isEmpty();
    }

    @Test
    void theOrderOfTheKnownNamesDoesNotMatter() {
        assertThat(SpellingSuggestion.find("view_roon", List.of("admin_room", "view_room", "view_romn")))
                .isEqualTo(SpellingSuggestion.find("view_roon", List.of("view_romn", "view_room", "admin_room")));
    }
}
