package dev.scopecheck.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.hipchat.HipChatScopes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HipChatTest {

    private final Platform hipChat = PlatformFile.hipChat();

    @Test
    void theScopesAreInOrderOfPower() {
        assertThat(hipChat.scopeNames())
                .containsExactly(
                        "view_room",
                        "view_group",
                        "send_notification",
                        "view_messages",
                        "send_message",
                        "admin_room",
                        "manage_rooms",
                        "admin_group");
        assertThat(hipChat.scopes()).allMatch(scope -> !scope.grants().isBlank());
    }

    @Test
    void theConstantsOfTheAnnotationsAreThePlatformsScopes() throws IllegalAccessException {
        for (Field field : HipChatScopes.class.getFields()) {
            assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
            assertThat(field.getName()).isEqualToIgnoringCase((String) field.get(hipChat));
        }
        assertThat(Stream.of(HipChatScopes.class.getFields()).map(this::value))
                .containsExactlyInAnyOrderElementsOf(hipChat.scopeNames());
    }

    @Test
    void theDescriptorIsFoundUnderItsUsualNames() {
        assertThat(hipChat.name()).isEqualTo("HipChat");
        assertThat(hipChat.scopesPointer()).isEqualTo("/capabilities/hipchatApiConsumer/scopes");
        assertThat(hipChat.descriptorNames())
                .containsExactly("atlassian-connect.json", "capabilities.json", "capabilities-descriptor.json");
    }

    @Test
    void everyEndpointOfTheFactsIsThere() {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        hipChat.endpoints().forEach(endpoint -> counts.merge(endpoint.confidence(), 1, Integer::sum));
        assertThat(counts)
                .isEqualTo(
                        Map.of(Confidence.HIGH, 31, Confidence.MEDIUM, 16, Confidence.LOW, 12, Confidence.UNKNOWN, 40));
    }

    @Test
    void anEndpointsScopesAreScopesOfThePlatform() {
        assertThat(hipChat.endpoints().stream()
                        .flatMap(endpoint -> endpoint.anyOf().stream())
                        .flatMap(List::stream))
                .isNotEmpty()
                .isSubsetOf(hipChat.scopeNames());
        assertThat(hipChat.endpoints())
                .allSatisfy(endpoint -> assertThat(endpoint.anyOf().orElse(List.of()))
                        .doesNotHaveDuplicates()
                        .isSorted());
    }

    @Test
    void theScopeOfAnEndpointIsKnownUnlessItsConfidenceIsUnknown() {
        assertThat(hipChat.endpoints())
                .allSatisfy(endpoint -> assertThat(endpoint.anyOf().isEmpty())
                        .as("%s", endpoint)
                        .isEqualTo(endpoint.confidence() == Confidence.UNKNOWN));
    }

    @Test
    void endpointsAreCallsOfTheRestApi() {
        assertThat(hipChat.endpoints()).allSatisfy(endpoint -> {
            assertThat(endpoint.method()).isIn("DELETE", "GET", "POST", "PUT");
            assertThat(endpoint.path()).matches("/v2(/([a-z_-]+|\\{[a-z_]+}))+");
            assertThat(endpoint.title()).isNotBlank();
            assertThat(endpoint.tokens())
                    .isSubsetOf(Set.of("basic", "group", "none", "room", "room_notification", "user"));
        });
    }

    @Test
    void noCallIsThereTwice() {
        assertThat(hipChat.endpoints())
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .doesNotHaveDuplicates();
    }

    @Test
    void callsThatMattersMostAreAsTheServerSays() {
        assertThat(anyOf("POST", "/v2/room/{room_id_or_name}/notification")).containsExactly("send_notification");
        assertThat(anyOf("GET", "/v2/room/{room_id_or_name}")).containsExactly("view_group", "view_room");
        assertThat(anyOf("POST", "/v2/oauth/token")).isEmpty();
    }

    @Test
    void extraScopesAreMorePowerfulThanThePlatformsOwn() {
        Platform more = hipChat.withExtraScopes(List.of("zeta", "alpha", "view_room", "alpha"));
        assertThat(more.scopeNames()).hasSize(10).endsWith("admin_group", "alpha", "zeta");
        assertThat(more.endpoints()).isEqualTo(hipChat.endpoints());
    }

    @Test
    void aCompilationReadsTheEndpointsOnlyWhenItLooksAtThem() {
        assertThat(PlatformFile.hipChatScopes()).isEqualTo(hipChat);
    }

    @Test
    void unknownNamesComeLastByName() {
        assertThat(Stream.of("b", "admin_group", "a", "view_room").sorted(hipChat.byPower()))
                .containsExactly("view_room", "admin_group", "a", "b");
        Comparator<String> more = hipChat.withExtraScopes(List.of("x")).byPower();
        assertThat(Stream.of("a", "x", "admin_group").sorted(more)).containsExactly("admin_group", "x", "a");
    }

    private List<String> anyOf(String method, String path) {
        return hipChat.endpoints().stream()
                .filter(endpoint ->
                        endpoint.method().equals(method) && endpoint.path().equals(path))
                .findFirst()
                .flatMap(Endpoint::anyOf)
                .orElseThrow();
    }

    private String value(Field field) {
        try {
            return (String) field.get(hipChat);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
