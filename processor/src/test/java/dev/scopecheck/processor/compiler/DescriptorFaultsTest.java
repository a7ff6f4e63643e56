package dev.scopecheck.processor.compiler;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand in the descriptor's place: one finding says what it is, or there is nothing to say. */
final class DescriptorFaultsTest {

    private static final String UNREADABLE =
            "[UnreadableDescriptor] descriptor src/main/resources/atlassian-connect.json cannot be read: ";
    private static final String NO_FILE = UNREADABLE + "it is no file, but a device, a pipe or the like";
    private static final String NOWHERE = UNREADABLE + "it is a link that leads to no file";
    private static final String SCOPED = "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [";
    private static final String SCOPES = "\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [\"view_room\"]}}}";
    private static final int DEEP = 100_000;

    @TempDir
    private Path folder;

    private ProcessorProject project;

    @AfterEach
    void removeLinks() throws IOException {
        OddFiles.removeLinks(folder);
    }

    @BeforeEach
    void writeSources() {
        project = new ProcessorProject(folder).declares("view_room").source("Room", """
                @AddonDescriptor
                class Room { @RequiresScope(VIEW_ROOM) void view() {} }
                """);
    }

    private static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("a folder", OddFiles.folder(), UNREADABLE + "it is a folder"),
                Arguments.of("a dangling link", OddFiles.linkTo("nowhere.json"), NOWHERE),
                Arguments.of("a link to itself", OddFiles.linkTo("atlassian-connect.json"), NOWHERE),
                Arguments.of("an endless device", OddFiles.linkTo("/dev/zero"), NO_FILE),
                Arguments.of("a pipe", OddFiles.pipe(), NO_FILE),
                Arguments.of("50 MB of white space", large("", " ", ""), UNREADABLE + "it is larger than 1 MB"),
                Arguments.of(
                        "a string of 50 MB", large("{\"a\": \"", "x", "\"}"), UNREADABLE + "it is larger than 1 MB"),
                Arguments.of(
                        "50 MB of scopes",
                        large(SCOPED, "\"view_room\", ", "\"view_room\"]}}}"),
                        UNREADABLE + "it is larger than 1 MB"));
    }

    private static OddFiles.Odd large(String before, String repeated, String after) {
        return OddFiles.fiftyMegabytes(before, repeated, after);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void whatCannotBeReadIsRefused(String name, OddFiles.Odd odd, String expected) {
        OddFiles.put(folder.resolve(ProcessorProject.DESCRIPTOR), odd);

        expectOnly(expected);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "empty", new byte[0], "1:1 is not valid JSON: expected an object, but found an empty file"),
                Arguments.of(
                        "UTF-16",
                        "{}".getBytes(UTF_16),
                        "1:1 is not valid JSON: expected text in UTF-8, but found UTF-16"),
                Arguments.of(
                        "no UTF-8",
                        new byte[] {'{', '"', (byte) 0xC3, '"', '}'},
                        "1:3 is not valid JSON: expected text in UTF-8, but found the byte 0xC3"),
                Arguments.of(
                        "a NUL",
                        new byte[] {'{', 0, '}'},
                        "1:2 is not valid JSON: expected a name in double quotes or '}', but found the character U+0000"),
                Arguments.of(
                        "brackets that are never closed",
                        "[".repeat(DEEP).getBytes(UTF_8),
                        "1:100001 is not valid JSON: expected a value or ']', but found the end of the file"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whatIsNoJsonIsNamedWithItsPlace(String name, byte[] content, String expected) {
        OddFiles.put(folder.resolve(ProcessorProject.DESCRIPTOR), OddFiles.bytes(content));

        expectOnly("[MalformedDescriptor] descriptor src/main/resources/atlassian-connect.json:" + expected);
    }

    private static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("100 arrays", "[".repeat(100) + "]".repeat(100)),
                Arguments.of("100 objects", "{\"a\":".repeat(100) + "1" + "}".repeat(100)),
                Arguments.of("100,000 arrays", "[".repeat(DEEP) + "]".repeat(DEEP)),
                Arguments.of("100,000 objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                Arguments.of("almost a megabyte", '"' + "x".repeat(1_000_000) + '"'));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deep")
    void whatIsDeepOrLongIsReadLikeAnythingElse(String name, String value) {
        project.write(ProcessorProject.DESCRIPTOR, "{\"a\": " + value + ", " + SCOPES);

        assertThat(compiled().complaints()).isEmpty();
        project.write(ProcessorProject.DESCRIPTOR, "{\"a\": " + value + "}");

        expectOnly("[MissingScope] 'Room.view' requires scope 'view_room', which the descriptor does not declare");
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aLinkOutOfTheProjectIsFollowed(@TempDir Path elsewhere) throws IOException {
        Path real = Files.writeString(elsewhere.resolve("real.json"), "{" + SCOPES);
        OddFiles.put(folder.resolve(ProcessorProject.DESCRIPTOR), OddFiles.linkTo(real.toString()));

        assertThat(compiled().complaints()).isEmpty();
        Files.writeString(real, "{}");

        expectOnly("[MissingScope] 'Room.view' requires scope 'view_room', which the descriptor does not declare");
    }

    /** Fail closed: the file that is found there is not the one that ships. */
    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aDanglingLinkIsNotPassedOverForAnotherFile() {
        project.write("target/classes/atlassian-connect.json", "{" + SCOPES);
        OddFiles.put(folder.resolve(ProcessorProject.DESCRIPTOR), OddFiles.linkTo("nowhere.json"));

        expectOnly(NOWHERE);
    }

    /** The constants are of the first round; what is judged and reported then is to be the same file. */
    @Test
    void aDescriptorThatChangesDuringTheBuildIsReadOnce() {
        Path descriptor = folder.resolve(ProcessorProject.DESCRIPTOR);
        Outcome outcome = project.source(
                        "Constants",
                        "class Constants { String all = AddonScopes.VIEW_ROOM + AddonScopes.TOKEN_SCOPE; }\n")
                .processor(() -> new ActingProcessor(() -> OddFiles.put(descriptor, OddFiles.text("{"))))
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(descriptor).hasContent("{");
    }

    private Outcome compiled() {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.compile(FrontEnd.JAVAC));
    }

    private void expectOnly(String finding) {
        UserFiles before = UserFiles.of(folder);

        Outcome outcome = compiled();

        assertThat(outcome.headlines()).containsExactly(finding);
        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.success()).isFalse();
        assertThat(UserFiles.of(folder)).isEqualTo(before);
    }
}
