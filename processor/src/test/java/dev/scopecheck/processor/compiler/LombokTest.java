package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside Lombok, which puts annotations on methods by changing javac's trees, on either side of our processor. */
final class LombokTest {

    private static final String ROOM = """
            class Room {
                @lombok.Getter(onMethod_ = @RequiresScope(VIEW_ROOM))
                private String topic;

                @RequiresScope(SEND_MESSAGE)
                void send() {}
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "Lombok first: {0}")
    @ValueSource(booleans = {true, false})
    void whatLombokAnnotatesIsADeclaration(boolean first) {
        Outcome outcome = addon(first).declares("send_message").compile(FrontEnd.JAVAC);

        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.places()).containsExactly("Room.java:7 MissingScope");
    }

    @ParameterizedTest(name = "Lombok first: {0}")
    @ValueSource(booleans = {true, false})
    void itGetsIntoTheGeneratedDescriptor(boolean first) {
        Outcome outcome =
                addon(first).declares().option("-Ascopecheck.mode=generate").compile(FrontEnd.JAVAC);

        assertThat(outcome.printed()).isEmpty();
        assertThat(outcome.read("META-INF/scopecheck/atlassian-connect.json"))
                .contains("\"send_message\",", "\"view_room\"");
    }

    @Test
    void behindUsItIsTooLateForTheConstants() {
        ProcessorProject project = addon(false).declares();
        project.write(
                "src/main/java/app/package-info.java", "@dev.scopecheck.AddonDescriptor(generate = true) package app;");

        assertThat(project.compile(FrontEnd.JAVAC).places()).containsExactly("Room.java:7 LateRequirement");
    }

    @Test
    void inANamedModule() {
        ProcessorProject project = addon(false).declares("send_message").option("--module-path=" + modulePath());
        project.write(
                "src/main/java/module-info.java",
                "module app { requires static lombok; requires static dev.scopecheck; }");

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.places()).containsExactly("Room.java:7 MissingScope");
    }

    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> path.contains("lombok") || path.contains("annotations"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private ProcessorProject addon(boolean lombokFirst) {
        ProcessorProject project = new ProcessorProject(folder).source("Room", ROOM);
        return lombokFirst ? project.processorBefore(LombokTest::lombok) : project.processor(LombokTest::lombok);
    }

    private static Processor lombok() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("lombok.launch."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
    }
}
