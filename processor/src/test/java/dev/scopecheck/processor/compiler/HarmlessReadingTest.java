package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The annotations of libraries whose own libraries are missing: javac warns when somebody reads them, and Scopecheck
 * does not make it read them.
 */
final class HarmlessReadingTest {

    private static final Map<String, String> LIBRARY = Map.ofEntries(
            Map.entry("lib/Outer.java", """
                    package lib;
                    public class Outer {
                        @Nullable public static void plain() {}
                        @absent.Version(value = "1", when = absent.When.MAYBE) public static class Inner {}
                    }
                    """),
            Map.entry("absent/When.java", "package absent; public enum When { ALWAYS, MAYBE }"),
            Map.entry("absent/Version.java", """
                        package absent;
                        public @interface Version { String value(); When when() default When.ALWAYS; }
                        """),
            Map.entry("lib/Nullable.java", """
                        package lib;
                        @absent.Version(value = "1", when = absent.When.MAYBE)
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        public @interface Nullable {}
                        """),
            Map.entry("lib/Nested.java", """
                        package lib;
                        public @interface Nested { Inner[] value();
                            @absent.Version(value = "1", when = absent.When.MAYBE) @interface Inner {} }
                        """),
            Map.entry("lib/package-info.java", """
                        @absent.Version(value = "1", when = absent.When.MAYBE)
                        package lib;
                        """),
            Map.entry("lib/Base.java", """
                        package lib;
                        @absent.Version(value = "1", when = absent.When.MAYBE)
                        public interface Base extends Runnable { @Nullable Object get(); }
                        """),
            Map.entry("lib/Lib.java", """
                        package lib;
                        public class Lib {
                            @Nullable public String name() { return null; }
                            @Nested({@Nested.Inner, @Nested.Inner}) public static void nested() {}
                            public static void plain() {}
                            public static Base base() { return null; }
                        }
                        """),
            Map.entry("lib/Notifies.java", """
                        package lib;
                        @Nullable @dev.scopecheck.RequiresScope("send_notification")
                        public @interface Notifies {}
                        """),
            Map.entry("lib/Circle.java", """
                        package lib;
                        @Circle.Back public @interface Circle { @Circle @Notifies @interface Back {} }
                        """),
            Map.entry("lib/Api.java", """
                        package lib;
                        public class Api {
                            @Notifies public static void post() {}
                            @Circle public static void round() {}
                            @Circle.Back public static void back() {}
                        }
                        """));

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void compileTheLibrary() throws IOException {
        ProcessorProject project = new ProcessorProject(folder.resolve("library")).option("-proc:none");
        LIBRARY.forEach((name, text) -> project.write("src/main/java/" + name, text));
        Outcome outcome = project.compile(FrontEnd.JAVAC);
        assertThat(outcome.success()).isTrue();
        library = outcome.classOutput();
        delete(library.resolve("absent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object call() { return new lib.Lib().name(); }",
                "void call() { lib.Lib.nested(); }",
                "void call() { lib.Lib.plain(); }",
                "void call() { lib.Outer.plain(); }",
                "Object call() { return lib.Lib.base().get(); }",
                "void call(lib.Base base) { base.run(); }",
                "abstract static class Own extends lib.Lib implements lib.Base { Object own() { return name(); } }",
                "@lib.Nullable Object own() { return null; }"
            })
    void javacWarnsOfNothingThatItWouldNotWarnOfWithoutUs(String member) {
        ProcessorProject project = new ProcessorProject(folder.resolve("addon"))
                .library(library)
                .option("-Xlint:all,-processing,-path")
                .option("-Werror")
                .source("Caller", "class Caller {\n" + member + "\n}\n");

        List<String> without = messages(project, "-Ascopecheck.mode=off");

        assertThat(messages(project, "-Ascopecheck.mode=check")).isEqualTo(without);
    }

    private static List<String> messages(ProcessorProject project, String option) {
        return project.option(option).compile(FrontEnd.JAVAC).ownMessages();
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "round", "back"})
    void anAnnotationThatCarriesARequirementIsReadAllTheSame(String method) {
        ProcessorProject project = new ProcessorProject(folder.resolve("addon"))
                .library(library)
                .declares("view_room")
                .source("Caller", "class Caller { void call() { lib.Api." + method + "(); } }\n");

        assertThat(project.compile(FrontEnd.JAVAC).headlines())
                .anyMatch(line -> line.startsWith(
                        "[MissingScope] call to 'Api." + method + "' requires scope 'send_notification'"));
    }

    @Test
    void aPackageThatCarriesARequirementIsReadAllTheSame() {
        Path client = new ProcessorProject(folder.resolve("client"))
                .option("-proc:none")
                .library(library)
                .write("src/main/java/client/package-info.java", "@lib.Notifies package client;")
                .write(
                        "src/main/java/client/Api.java",
                        "package client; public class Api { public static void any() {} }")
                .compile(FrontEnd.JAVAC)
                .classOutput();
        ProcessorProject project = new ProcessorProject(folder.resolve("addon"))
                .library(client)
                .library(library)
                .declares("send_notification", "view_room")
                .source("Caller", "class Caller { void call() { client.Api.any(); } }\n");

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.headlines()).singleElement().asString().startsWith("[UnusedScope] scope 'view_room'");
        assertThat(outcome.wrote(Report.NAME)).isTrue();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(HarmlessReadingTest::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
