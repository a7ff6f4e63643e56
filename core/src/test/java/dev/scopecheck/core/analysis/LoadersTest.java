package dev.scopecheck.core.analysis;

import static dev.scopecheck.core.ModelFixtures.NOTHING;
import static dev.scopecheck.core.ModelFixtures.evidence;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.analysis.Case.HIPCHAT;
import static dev.scopecheck.core.analysis.Case.calls;
import static dev.scopecheck.core.analysis.Case.options;
import static dev.scopecheck.core.analysis.Case.reference;
import static dev.scopecheck.core.analysis.Case.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusablePlatform;
import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from the project's folder: its descriptor, and a platform's file. */
final class LoadersTest {

    private static final String PLANK =
            "{\"name\": \"Plank\", \"descriptorNames\": [\"p.json\"], \"scopesPointer\": \"/s\","
                    + " \"scopes\": [{\"name\": \"read\"}], \"endpoints\": []}";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProject() throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve("folder.json"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.writeString(folder.resolve("good.json"), "{\"s\": [\"view_room\"]}");
        Files.writeString(folder.resolve("bad.json"), "{\"s\": 3}");
        Files.writeString(folder.resolve("plank.json"), PLANK);
    }

    @Test
    void aDescriptorIsFoundAndRead() {
        DescriptorLoader.LoadedDescriptor loaded = load("good.json", NOTHING);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.descriptor().orElseThrow().scopes())
                .extracting(DeclaredScope::name)
                .containsExactly("view_room");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad.json    | descriptor bad.json:1:7: expected an array of strings as 's', but found a number
            folder.json | descriptor folder.json cannot be read: it is a folder
            none.json   | descriptor 'none.json' was not found, so the scopes that this code requires were not checked
            """)
    void whyThereIsNone(String name, String headline) {
        DescriptorLoader.LoadedDescriptor loaded = load(name, NOTHING);

        assertThat(loaded.descriptor()).isEmpty();
        assertThat(loaded.findings()).extracting(Finding::headline).containsExactly(headline);
    }

    @ParameterizedTest
    @MethodSource("missed")
    void whereItIsMissedThatIsSaid(List<DescriptorReference> references, Evidence evidence, Place place) {
        Config config = Config.of(options(), HIPCHAT, references);

        assertThat(loader().load(config, evidence).findings())
                .extracting(Finding::at)
                .containsExactly(place);
    }

    private static Stream<Arguments> missed() {
        return Stream.of(
                arguments(List.of(reference(false)), evidence(use(7, "a")), DescriptorPlace.whole("my.json")),
                arguments(List.of(), evidence(use(7, "a"), use(8, "a")), place(7)),
                arguments(List.of(), calls(use(9, "a"), use(10, "a")), place(9)),
                arguments(List.of(), NOTHING, new BuildPlace()));
    }

    @Test
    void theProjectIsTheOneAroundTheSources() {
        DescriptorLoader loader = new DescriptorLoader(HIPCHAT, "/s", Optional.empty());
        assertThat(loader.lacksSourceRoots()).isTrue();

        loader.addSourceRoots(List.of(folder.resolve("src/main/java")));

        assertThat(loader.lacksSourceRoots()).isFalse();
        assertThat(loader.projectFolder()).isEqualTo(folder);
    }

    private DescriptorLoader.LoadedDescriptor load(String name, Evidence evidence) {
        return loader().load(Config.of(options("descriptor=" + name), HIPCHAT, List.of()), evidence);
    }

    private DescriptorLoader loader() {
        return new DescriptorLoader(HIPCHAT, "/s", Optional.of(folder.resolve("target/classes")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            unused=off          | HipChat
            platform=hipchat    | HipChat
            platform=plank.json | Plank
            """)
    void thePlatformThatTheOptionsName(String option, String name) {
        PlatformLoader.LoadedPlatform loaded =
                PlatformLoader.load(options(option, "extraScopes=zzz"), Optional.of(folder.resolve("target/classes")));

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.platform().name()).isEqualTo(name);
        assertThat(loaded.platform().scopeNames()).endsWith("zzz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad.json    | unknown name 's' in line 1
            folder.json | it is a folder
            """)
    void whyItIsNotThatOne(String name, String reason) {
        PlatformLoader.LoadedPlatform loaded =
                PlatformLoader.load(options("platform=" + name), Optional.of(folder.resolve("target/classes")));

        assertThat(loaded.findings())
                .extracting(Finding::headline)
                .containsExactly("platform file '" + name + "' cannot be used: " + reason);
        assertThat(loaded.platform()).isEqualTo(HIPCHAT);
    }

    @ParameterizedTest
    @CsvSource({"good, ", "Hipchat, hipchat", "hip-chat, hipchat"})
    void aPlatformThatIsNowhere(String name, @Nullable String nearest) {
        PlatformLoader.LoadedPlatform loaded =
                PlatformLoader.load(options("platform=" + name), Optional.of(folder.resolve("target/classes")));

        assertThat(loaded.findings())
                .containsExactly(new UnusablePlatform(
                        name,
                        new UnusablePlatform.Missing(
                                List.of(
                                        "src/main/resources/" + name,
                                        "src/main/webapp/" + name,
                                        "src/resources/" + name,
                                        "resources/" + name,
                                        "src/" + name,
                                        name,
                                        "target/classes/" + name),
                                Optional.ofNullable(nearest))));
        assertThat(loaded.platform()).isEqualTo(HIPCHAT);
    }

    @Test
    void whatWasReadOnceIsNotReadAgain() throws IOException {
        DescriptorLoader loader = loader();
        Config config = Config.of(options("descriptor=good.json"), HIPCHAT, List.of());
        DescriptorLoader.LoadedDescriptor first = loader.load(config, NOTHING);
        Files.writeString(folder.resolve("good.json"), "{\"s\": []}");

        assertThat(loader.load(config, NOTHING)).isSameAs(first);
    }

    @Test
    void onlyTheFirstLineOfAReasonIsSaid() throws IOException {
        Files.writeString(folder.resolve("cut.json"), "{");

        assertThat(PlatformLoader.load(options("platform=cut.json"), Optional.of(folder.resolve("target/classes")))
                        .findings()
                        .get(0)
                        .headline())
                .startsWith("platform file 'cut.json' cannot be used: ")
                .doesNotContain("\n");
    }
}
