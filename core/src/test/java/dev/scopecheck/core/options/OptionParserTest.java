package dev.scopecheck.core.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.finding.BadOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionParserTest {

    @Test
    void withoutOptionsTheDefaultsHold() {
        assertThat(parse())
                .isEqualTo(new Options(
                        Optional.empty(),
                        new DescriptorOptions(Optional.empty(), Optional.empty(), Optional.empty()),
                        new RuleOptions(List.of(), List.of(), false, ReportLevel.WARNING, ReportLevel.WARNING),
                        new InputOptions(List.of(), Optional.empty()),
                        List.of()));
    }

    @Test
    void everyOptionIsRead() {
        Options options = parse(
                "scopecheck.descriptor=src/main/resources/addon.json",
                "scopecheck.extraScopes= import_data ,b,,import_data",
                "scopecheck.generatedDescriptor=META-INF/addon.json",
                "scopecheck.inferEndpoints=true",
                "scopecheck.mode=generate",
                "scopecheck.modules=../client.jar, ../bot/build/classes",
                "scopecheck.platform=plank.json",
                "scopecheck.scopesPointer=/hipchat/scopes",
                "scopecheck.unannotated=off",
                "scopecheck.unused=error",
                "scopecheck.usedScopes=view_room, admin_room");
        assertThat(options)
                .isEqualTo(new Options(
                        Optional.of(Mode.GENERATE),
                        new DescriptorOptions(
                                Optional.of("src/main/resources/addon.json"),
                                Optional.of("META-INF/addon.json"),
                                Optional.of("/hipchat/scopes")),
                        new RuleOptions(
                                List.of("b", "import_data"),
                                List.of("admin_room", "view_room"),
                                true,
                                ReportLevel.OFF,
                                ReportLevel.ERROR),
                        new InputOptions(List.of("../bot/build/classes", "../client.jar"), Optional.of("plank.json")),
                        List.of()));
        assertThat(options.clear()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyModeIsAValue(Mode mode) {
        assertThat(parse("scopecheck.mode=" + lower(mode)).mode()).contains(mode);
    }

    @ParameterizedTest
    @EnumSource(ReportLevel.class)
    void everyLevelIsAValue(ReportLevel level) {
        assertThat(parse("scopecheck.unused=" + lower(level)).rules().unused()).isEqualTo(level);
        assertThat(parse("scopecheck.unannotated=" + lower(level)).rules().unannotated())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mapstruct.verbose=true", "debug=", "scope=x", "mode=off", "descriptor=x", "dagger.mode=off"})
    void whatBelongsToOtherProcessorsIsPassedOver(String option) {
        assertThat(parse(option)).isEqualTo(parse());
    }

    @ParameterizedTest
    @CsvSource({
        "scopecheck.descriptr, scopecheck.descriptor",
        "scopecheck.extra-scopes, scopecheck.extraScopes",
        "scopecheck.extrascopes, scopecheck.extraScopes",
        "scopecheck.scopePointer, scopecheck.scopesPointer",
        "scopechek.unused, scopecheck.unused",
        "ScopeCheck.mode, scopecheck.mode",
        "scopecheck-mode, scopecheck.mode",
    })
    void aMisspeltNameIsReportedWithTheOneItStandsFor(String given, String meant) {
        assertThat(parse(given + "=x").findings())
                .first()
                .satisfies(finding -> assertThat(finding.headline())
                        .isEqualTo("unknown option '" + given + "'; did you mean '" + meant + "'?"));
    }

    @Test
    void aMisspeltNameIsTakenForTheOneItStandsFor() {
        Options options = parse("scopecheck.descriptr=addon.json");
        assertThat(options.descriptor().name()).contains("addon.json");
        assertThat(options.findings()).hasSize(1);
        assertThat(options.clear()).isTrue();
    }

    @Test
    void aNameThatIsRightGoesBeforeAMisspeltOne() {
        Options options = parse("scopecheck.Descriptor=a.json", "scopecheck.descriptor=b.json");
        assertThat(options.descriptor().name()).contains("b.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopecheck.mode=OFF", "scopecheck.mod=off"})
    void aMisspeltOffIsReportedButNotObeyed(String option) {
        Options options = parse(option);
        assertThat(options.findings()).hasSize(1);
        assertThat(options.mode()).isEmpty();
    }

    @Test
    void anOffThatIsRightIsObeyedWhateverElseIsWrong() {
        assertThat(parse("scopecheck.mode=off", "scopecheck.zzzzz=1").mode()).contains(Mode.OFF);
        assertThat(parse("scopecheck.mode=off", "scopecheck.descriptr=a").mode())
                .contains(Mode.OFF);
    }

    @ParameterizedTest
    @CsvSource({"false, off, false", "true, off, true", "false, warning, true", "true, error, true"})
    void requestsAreLookedForWhereSomebodyAsksForThem(String infer, String unannotated, boolean wanted) {
        assertThat(parse("scopecheck.inferEndpoints=" + infer, "scopecheck.unannotated=" + unannotated)
                        .wantsEndpoints())
                .isEqualTo(wanted);
    }

    @Test
    void theNamesAreSorted() {
        assertThat(Option.names()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scopecheck.descriptor",
                "scopecheck.extraScopes",
                "scopecheck.generatedDescriptor",
                "scopecheck.mode",
                "scopecheck.scopesPointer",
                "scopecheck.unused",
                "scopecheck.usedScopes"
            })
    void anOptionWithoutValueIsReportedAsAnEmptyOne(String name) {
        Map<String, String> given = new HashMap<>();
        given.put(name, noValue());
        Options options = OptionParser.parse(given);
        assertThat(options.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.headline()).endsWith(", but found no value"));
        assertThat(options).isEqualTo(parse(name + "="));
        assertThat(options.clear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scopes", "/hipchat/scopes", "/a~1b/c~0d", "/ä/b c", "/0"})
    void aPointerStartsWithASlash(String pointer) {
        assertThat(parse("scopecheck.scopesPointer=" + pointer).descriptor().scopesPointer())
                .contains(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopes", "hipchat.scopes", "#/scopes", "/", "/scopes/", "//scopes", "/a~b", "/a~", "/a~2"})
    void anythingElseIsNoPointer(String pointer) {
        Options options = parse("scopecheck.scopesPointer=" + pointer);
        assertThat(options.descriptor().scopesPointer()).isEmpty();
        assertThat(options.clear()).isFalse();
        assertThat(options.findings())
                .extracting(BadOption::headline)
                .containsExactly("option 'scopecheck.scopesPointer': expected a JSON Pointer such as /hipchat/scopes,"
                        + " but found '" + pointer + "'");
    }

    @Test
    void aPointerMayHaveLongNamesButNotAnyNumberOfThem() {
        String longName = "/" + "a".repeat(100_000) + "~0".repeat(100_000);
        assertThat(parse("scopecheck.scopesPointer=" + longName).descriptor().scopesPointer())
                .contains(longName);
        String many = "/a".repeat(100);
        assertThat(parse("scopecheck.scopesPointer=" + many).descriptor().scopesPointer())
                .contains(many);
        assertThat(parse("scopecheck.scopesPointer=" + many + "/a").findings()).hasSize(1);
        assertThat(parse("scopecheck.scopesPointer=" + "/a".repeat(100_000)).findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other/addon.json", "/abs/addon.json", "my addon.json"})
    void theDescriptorMayBeAnyPath(String path) {
        assertThat(parse("scopecheck.descriptor=" + path).descriptor().name()).contains(path);
    }

    @Test
    void namesAreSeparatedByCommasOnly() {
        assertThat(parse("scopecheck.extraScopes=a b").findings())
                .extracting(BadOption::headline)
                .containsExactly(
                        "option 'scopecheck.extraScopes': expected names, separated by commas, but found 'a b'");
    }

    @Test
    void findingsAreInOneOrder() {
        assertThat(parse(
                                "scopecheck.zzzzz=",
                                "scopecheck.unused=x",
                                "scopecheck.aaaaa=",
                                "scopecheck.usedScopes=",
                                "scopecheck.modules=",
                                "scopecheck.mode=x")
                        .findings())
                .extracting(BadOption::option)
                .containsExactly(
                        "scopecheck.aaaaa",
                        "scopecheck.zzzzz",
                        "scopecheck.mode",
                        "scopecheck.modules",
                        "scopecheck.unused",
                        "scopecheck.usedScopes");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What javac puts into the map for {@code -Aname}. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static String noValue() {
        return null;
    }

    private static Options parse(String... options) {
        Map<String, String> given = new HashMap<>();
        Stream.of(options).map(option -> option.split("=", 2)).forEach(parts -> given.put(parts[0], parts[1]));
        return OptionParser.parse(given);
    }
}
