package dev.scopecheck.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DescriptorTest {
    private static final String CONSUMER = "/capabilities/hipchatApiConsumer";

    @Test
    void generatedDescriptorIsTheTemplateWithScopes() {
        JsonNode template = Resources.readJson("atlassian-connect.json");
        JsonNode generated = Resources.readJson(AddonScopes.DESCRIPTOR);

        assertThat(template.at(CONSUMER).has("scopes")).isFalse();
        ((ObjectNode) generated.at(CONSUMER)).remove("scopes");
        assertThat(generated).isEqualTo(template);
    }

    @Test
    void generatedDescriptorAgreesWithTheGeneratedConstants() {
        List<String> scopes = DeclaredScopes.ofGeneratedDescriptor();

        assertThat(scopes).isNotEmpty().isEqualTo(AddonScopes.ALL);
        assertThat(AddonScopes.TOKEN_SCOPE).isEqualTo(String.join(" ", scopes));
    }

    @Test
    void servesTheDescriptorWithTheConfiguredAddress(@TempDir Path directory) {
        Settings settings =
                new Settings(0, Optional.of("https://addons.example.com/standup"), directory.resolve("standup"));

        try (Addon addon = Addon.start(settings, AddonScopes.TOKEN_SCOPE)) {
            JsonNode served = fetch(addon);
            assertThat(served.at("/links/self").asText())
                    .isEqualTo("https://addons.example.com/standup/atlassian-connect.json");
            assertThat(served.at("/capabilities/installable/callbackUrl").asText())
                    .isEqualTo("https://addons.example.com/standup/installations");
            assertThat(served.toString()).doesNotContain("${");
            assertThat(DeclaredScopes.of(served)).isEqualTo(AddonScopes.ALL);
        }
    }

    @Test
    void servesTheListeningAddressUnlessOneIsConfigured(@TempDir Path directory) {
        try (Addon addon = Scene.startAddon(directory, AddonScopes.TOKEN_SCOPE)) {
            assertThat(fetch(addon).at("/links/self").asText()).isEqualTo(Scene.descriptorUrl(addon));
        }
    }

    @Test
    void whatTheDescriptorLinksToIsThere(@TempDir Path directory) {
        try (Addon addon = Scene.startAddon(directory, AddonScopes.TOKEN_SCOPE)) {
            HostClient client = new HostClient();
            for (JsonNode link : fetch(addon).path("links")) {
                assertThat(client.send(client.request(link.asText()).build()).status())
                        .as(link.asText())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void printsTheDescriptorOnRequest() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[] {"--print-descriptor"});
        } finally {
            System.setOut(before);
        }

        JsonNode descriptor = Json.parse(printed.toString(StandardCharsets.UTF_8));
        assertThat(DeclaredScopes.of(descriptor)).isEqualTo(AddonScopes.ALL);
        assertThat(descriptor.at("/links/self").asText()).startsWith("http").endsWith("/atlassian-connect.json");
    }

    @Test
    void escapesTheAddressAsJson() {
        String odd = "https://example.com/\"quoted\\\n";

        String served = new Descriptor("{\"url\": \"${baseUrl}/x\"}").servedAt(odd);

        assertThat(Json.parse(served).path("url").asText()).isEqualTo(odd + "/x");
    }

    @Test
    void refusesToStartWithoutADescriptor() {
        assertThatThrownBy(() -> Descriptor.read("missing.json"))
                .hasMessage("missing descriptor: expected a resource 'missing.json'");
    }

    private static JsonNode fetch(Addon addon) {
        HostClient client = new HostClient();
        return client.send(client.request(Scene.descriptorUrl(addon)).build()).json();
    }
}
