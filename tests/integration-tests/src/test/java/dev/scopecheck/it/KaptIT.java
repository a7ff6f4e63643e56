package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on the setup has for Kotlin, with Kotlin's own plugin for Maven: kapt, its compiler, then javac. */
final class KaptIT {

    private static final String VERSION = "2.4.21";
    private static final String BOT = "src/main/kotlin/com/example/Bot.kt";
    private static final String DECLARED = "\"send_notification\"";

    /** Else Kotlin's compiler stays in the background for hours. */
    private static final String[] COMPILE = {"compile", "-Dkotlin.compiler.daemon=false"};

    /** A request that nobody has annotated: kapt sees no calls, so only javac's run can name it. */
    private static final String OFFICE = """
            package com.example;

            import java.net.URI;
            import java.net.http.HttpRequest;

            class Office {
                HttpRequest list() {
                    return HttpRequest.newBuilder(URI.create("https://api.hipchat.com/v2/room")).GET().build();
                }
            }
            """;

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    /** Kotlin alone fails and passes, twice; then the same beside Java. */
    @Test
    void theBlocksFailWhereAScopeIsMissingAndPassWithTheGoalsElse() throws IOException {
        MavenProject project = project();

        MavenProject.Build wrong = project.maven(COMPILE);
        assertThat(wrong.success()).isFalse();
        assertThat(wrong.linesWith("Bot.kt:10: error: [MissingScope] 'Bot.greet' requires scope 'send_notification'"))
                .as("%s", wrong.log())
                .isNotEmpty();

        passes(project.write(Snippets.DESCRIPTOR, readme.descriptor(DECLARED)).maven(COMPILE));
        passes(project.maven(COMPILE));
        assertThat(constants()).containsExactly(project.path("target/generated-sources/kapt/compile/com/example"));

        project.write(Snippets.GREETER, Snippet.README_GREETER.text().replace("SEND_NOTIFICATION)", "\"view_room\")"));
        assertThat(project.maven(COMPILE).linesWith("[MissingScope] 'Greeter.greet' requires scope 'view_room'"))
                .isNotEmpty();
        assertThat(project.maven("-o", "scopecheck:check").finding("UnusableReport"))
                .anyMatch(line -> line.endsWith("a later compilation has failed"));
        MavenProject.Build mixed = project.write("src/main/java/com/example/Office.java", OFFICE)
                .write(Snippets.DESCRIPTOR, readme.descriptor(DECLARED + ", \"view_room\""))
                .maven(COMPILE);
        passes(mixed);
        assertThat(mixed.linesWith("[UnannotatedCall]")).isNotEmpty();
    }

    private MavenProject project() {
        assumeTrue(
                Files.exists(Path.of(System.getProperty("outer.repository"))
                        .resolve("org/jetbrains/kotlin/kotlin-maven-plugin/%1$s/kotlin-maven-plugin-%1$s.jar"
                                .formatted(VERSION))),
                "Kotlin was not run: get it with mvn dependency:get"
                        + " -Dartifact=org.jetbrains.kotlin:kotlin-maven-plugin:" + VERSION);
        assertThat(Snippet.SETUP_KOTLIN.text()).contains("<version>" + VERSION + "</version>");
        return new MavenProject(folder)
                .pom(Snippet.SETUP_POM.text().replace("  </plugins>", Snippet.SETUP_KOTLIN.text() + "  </plugins>"))
                .write(BOT, Snippet.SETUP_BOT.text())
                .write(Snippets.DESCRIPTOR, readme.descriptor(""));
    }

    private static void passes(MavenProject.Build build) {
        assertThat(build.success()).as("%s", build.log()).isTrue();
        assertThat(build.linesWith("scopecheck-maven-plugin")).anyMatch(line -> line.contains(":check"));
        assertThat(build.linesWith("com.example.Bot (Kotlin)")).isNotEmpty();
        assertThat(build.linesWith("[CallsNotSeen]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(build.linesWith("WARN")).noneMatch(line -> line.contains("[") && line.contains("Scope"));
    }

    /** The folders that hold a source of that class. */
    private List<Path> constants() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("AddonScopes.java"))
                    .map(Path::getParent)
                    .toList();
        }
    }
}
