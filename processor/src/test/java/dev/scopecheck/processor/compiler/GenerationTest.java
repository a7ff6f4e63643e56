package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written into the class output: the constants class and the generated descriptor. */
final class GenerationTest {

    private static final String GENERATED = "META-INF/scopecheck/atlassian-connect.json";

    private static final String TEMPLATE = """
            {
              "key": "app",
              "capabilities": {}
            }
            """;

    private static final String ROOM = """
            @AddonDescriptor(generate = true)
            class Room {
                static final String TOKEN = AddonScopes.TOKEN_SCOPE + AddonScopes.ALL + AddonScopes.DESCRIPTOR;

                @RequiresScope({SEND_NOTIFICATION, VIEW_ROOM})
                void notifyRoom() {}

                @RequiresScope(anyOf = {VIEW_GROUP, VIEW_ROOM})
                void view() {}
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void generatedDescriptorIsTheTemplateWithTheSmallestSet(FrontEnd frontEnd) {
        Outcome outcome = generating().source("Room", ROOM).compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read(GENERATED)).isEqualTo("""
                {
                  "key": "app",
                  "capabilities": {
                    "hipchatApiConsumer": {
                      "scopes": [
                        "send_notification",
                        "view_room"
                      ]
                    }
                  }
                }
                """);
        assertThat(outcome.wrote("atlassian-connect.json")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void generatedByOptionWithoutAnnotationWritesNoClass(FrontEnd frontEnd) {
        Outcome outcome = generating()
                .option("-Ascopecheck.mode=generate")
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read(GENERATED)).contains("\"view_room\"");
        assertThat(outcome.wrote("app/AddonScopes.class")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void requirementsOfCodeThatOthersGenerateAreInTheDescriptor(FrontEnd frontEnd) {
        Outcome outcome = generating()
                .option("-Ascopecheck.mode=generate")
                .processor(GenerationTest::laterRounds)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.read(GENERATED)).contains("\"admin_room\"", "\"view_room\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheConstantsCouldNotHoldIsSaidAndStillInTheDescriptor(FrontEnd frontEnd) {
        Outcome outcome = generating()
                .processor(GenerationTest::laterRounds)
                .source("Room", ROOM)
                .compile(frontEnd);

        assertThat(outcome.headlines())
                .containsExactly(
                        "[LateRequirement] 'Second.second' requires scope 'admin_room', but AddonScopes was written"
                                + " without it, before this source was generated");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.read(GENERATED)).contains("\"admin_room\"", "\"send_notification\"", "\"view_room\"");
    }

    @ParameterizedTest
    @EnumSource
    void generatedDescriptorMayHaveAnotherName(FrontEnd frontEnd) {
        Outcome outcome = generating()
                .option("-Ascopecheck.generatedDescriptor=public/descriptor.json")
                .source("Room", ROOM)
                .compile(frontEnd);

        assertThat(outcome.read("public/descriptor.json")).contains("\"view_room\"");
    }

    @ParameterizedTest
    @EnumSource
    void generatedDescriptorMayNotHaveTheTemplatesName(FrontEnd frontEnd) {
        Outcome outcome = generating()
                .option("-Ascopecheck.generatedDescriptor=atlassian-connect.json")
                .source("Room", ROOM)
                .compile(frontEnd);

        assertThat(outcome.headlines()).singleElement().asString().startsWith("[BadOption]");
        assertThat(outcome.wrote("atlassian-connect.json")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsGeneratedFromAnnotationsThatAreNotUnderstood(FrontEnd frontEnd) {
        Outcome broken = generating()
                .source("Room", ROOM.replace("void view()", "@Nowhere void view()"))
                .compile(frontEnd);
        Outcome misspelt = generating()
                .source("Room", ROOM.replace("SEND_NOTIFICATION", "\"send_everything\""))
                .compile(frontEnd);

        assertThat(broken.findings()).isEmpty();
        assertThat(broken.wrote(GENERATED)).isFalse();
        assertThat(misspelt.places()).containsExactly("Room.java:10 UnknownScope");
        assertThat(misspelt.wrote(GENERATED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void constantsOfCheckModeAreTheDeclaredScopes(FrontEnd frontEnd) {
        Outcome outcome = new ProcessorProject(folder)
                .declares("view_room", "send_notification")
                .source("Room", ROOM.replace("(generate = true)", ""))
                .source("Names", """
                        class Names {
                            @RequiresScope(AddonScopes.VIEW_ROOM) void view() {}
                        }
                        """)
                .compile(frontEnd);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.wrote("app/AddonScopes.class")).isTrue();
        assertThat(outcome.wrote(GENERATED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void constantsDoNotFailForWantOfADescriptor(FrontEnd frontEnd) {
        Outcome outcome = new ProcessorProject(folder)
                .source("Room", ROOM.replace("AddonScopes.TOKEN_SCOPE", "AddonScopes.VIEW_ROOM"))
                .compile(frontEnd);

        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.places()).containsExactly("Room.java:6 DescriptorNotFound");
    }

    @ParameterizedTest
    @EnumSource
    void aClassOfTheConstantsNameIsInTheWay(FrontEnd frontEnd) {
        Outcome outcome =
                generating().source("Room", ROOM).source("AddonScopes", """
                        class AddonScopes {
                            static final String TOKEN_SCOPE = "", ALL = "", DESCRIPTOR = "";
                        }
                        """).compile(frontEnd);

        assertThat(outcome.headlines())
                .containsExactly(
                        "[UnwritableOutput] class app.AddonScopes cannot be written: there is already one of that"
                                + " name");
    }

    /** The compiler writes sources in the encoding in which it reads them. */
    @Test
    void theClassHoldsEveryNameInEveryEncoding() {
        ProcessorProject project = new ProcessorProject(folder)
                .declares("größe_lesen", "ルーム")
                .option("-Ascopecheck.extraScopes=größe_lesen,ルーム")
                .option("-Ascopecheck.unused=off")
                .source(
                        "Room",
                        "@AddonDescriptor class Room { static final String TOKEN = AddonScopes.TOKEN_SCOPE; }\n");
        String utf8 = source(project.compile(FrontEnd.JAVAC));

        Outcome ascii = project.option("-encoding").option("US-ASCII").compile(FrontEnd.JAVAC);

        assertThat(ascii.success()).isTrue();
        assertThat(source(ascii)).isEqualTo(utf8).contains("ALL = ").matches("\\p{ASCII}*");
    }

    private static String source(Outcome outcome) {
        return outcome.read("../generated-sources/annotations/app/AddonScopes.java");
    }

    private ProcessorProject generating() {
        return new ProcessorProject(folder).write(ProcessorProject.DESCRIPTOR, TEMPLATE);
    }

    private static WritingProcessor laterRounds() {
        return new WritingProcessor(
                List.of(Map.entry("app.First", "package app; class First {}"), Map.entry("app.Second", """
                        package app;

                        class Second {
                            @dev.scopecheck.RequiresScope("admin_room") void second() {}
                        }
                        """)));
    }
}
