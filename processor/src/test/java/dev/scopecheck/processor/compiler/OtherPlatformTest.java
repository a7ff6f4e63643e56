package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up platform, known by a file alone: other descriptor, other pointer, other scopes, which include each other. */
final class OtherPlatformTest {

    private static final Path PLANK = Path.of("../core/src/test/platforms/plank.json");
    private static final Path HIPCHAT = Path.of("../core/src/main/resources/dev/scopecheck/core/platform/hipchat.json");

    @TempDir
    private Path folder;

    @Test
    void bothFilesAreWhatTheSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/platform.schema.json")));

        assertThat(schema.validate(Files.readString(PLANK), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(Files.readString(HIPCHAT), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"name\": \"x\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void itsOwnDescriptorIsChecked() {
        Outcome outcome = compile("@RequiresScope(\"cards:read\") void read() {}");

        assertThat(outcome.complaints())
                .singleElement()
                .asString()
                .contains(
                        "[MissingScope] 'Card.read' requires one of the scopes 'cards:read', 'cards:write', 'admin'",
                        "src/main/resources/plank-addon.json",
                        "to fix      add \"cards:read\" to permissions.api");
    }

    @Test
    void aScopeThatIncludesAnotherCountsForIt() {
        assertThat(compile("@RequiresScope(\"cards:read\") void read() {}", "cards:write")
                        .complaints())
                .isEmpty();
        assertThat(compile("@RequiresScope(\"cards:read\") void read() {}", "admin")
                        .complaints())
                .isEmpty();
        assertThat(compile("@RequiresScope({\"cards:read\", \"cards:write\"}) void edit() {}", "cards:write")
                        .complaints())
                .isEmpty();
    }

    @Test
    void whatIsIncludedIsUnusedBesideWhatIncludesIt() {
        assertThat(compile(
                                "@RequiresScope({\"cards:read\", \"cards:write\"}) void edit() {}",
                                "cards:read",
                                "cards:write")
                        .complaints())
                .singleElement()
                .asString()
                .contains("[UnusedScope] scope 'cards:read'");
    }

    @Test
    void theSmallestSetIsGenerated() {
        Outcome outcome = project("@CallsEndpoint(\"PUT /rest/cards/{id}\") void write() {}\n"
                        + "@CallsEndpoint(\"GET /rest/boards\") void boards() {}")
                .option("-Ascopecheck.mode=generate")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/plank-addon.json")).contains("\"api\": [\"cards:write\"]");
    }

    @Test
    void itsEndpointsAreLookedUp() {
        assertThat(compile("@CallsEndpoint(\"GET /rest/cards/{id}\") void read() {}", "cards:read")
                        .complaints())
                .isEmpty();
        assertThat(compile("@CallsEndpoint(\"GET /status\") void status() {}").complaints())
                .isEmpty();
        assertThat(compile("@CallsEndpoint(\"GET /rest/card/{id}\") void read() {}", "cards:read")
                        .complaints())
                .anySatisfy(complaint -> assertThat(complaint.toString())
                        .contains("[UnknownEndpoint]", "is not an endpoint of Plank", "GET /rest/cards/{card}"));
        assertThat(compile("@CallsEndpoint(\"POST /rest/boards\") void open() {}")
                        .complaints())
                .anySatisfy(complaint ->
                        assertThat(complaint.toString()).contains("[UndecidedEndpoint]", "no list of its scopes"));
    }

    @Test
    void itsScopesAloneAreKnown() {
        assertThat(compile("@RequiresScope(HipChatNames.VIEW) void read() {}\n"
                                + "static class HipChatNames { static final String VIEW = \"view_room\"; }")
                        .complaints())
                .anySatisfy(complaint -> assertThat(complaint.toString())
                        .contains("[UnknownScope] 'view_room' is not a scope of Plank"));
    }

    private Outcome compile(String members, String... scopes) {
        return project(members, scopes).compile(FrontEnd.JAVAC);
    }

    private ProcessorProject project(String members, String... scopes) {
        String names = scopes.length == 0 ? "" : "\"" + String.join("\", \"", scopes) + "\"";
        try {
            return new ProcessorProject(folder)
                    .write("src/main/plank.json", Files.readString(PLANK))
                    .write("src/main/resources/plank-addon.json", "{\"permissions\": {\"api\": [" + names + "]}}\n")
                    .option("-Ascopecheck.platform=src/main/plank.json")
                    .source("Card", "class Card {\n" + members + "\n}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
