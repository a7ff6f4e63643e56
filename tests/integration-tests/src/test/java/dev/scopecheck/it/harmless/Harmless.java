package dev.scopecheck.it.harmless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The two claims about a code base, which no test may make apart: Scopecheck changes nothing, and it is awake. */
final class Harmless {

    private static final String CONTROL = """
            package scopecheck.control;

            import dev.scopecheck.RequiresScope;

            class Control {
                @RequiresScope("send_notification")
                void send() {}
            }
            """;

    private static final String DESCRIPTOR = """
            {
              "capabilities": {
                "hipchatApiConsumer": {
                  "scopes": ["view_room"]
                }
              }
            }
            """;

    private Harmless() {}

    /** Asserts that nobody can tell from javac's output whether Scopecheck has run. */
    static void assertUnchanged(CodeBase code, Path folder) {
        UnpackedSources sources = new UnpackedSources(code, folder);

        JavacRun plain = sources.compile(Processors.ALONE.without(), "-Xlint:all");
        assertThat(plain.exitCode())
                .as(() -> String.join("\n", plain.printed()))
                .isZero();
        assertThat(plain.headlines()).isEmpty();
        assertThat(plain.files()).hasSizeGreaterThanOrEqualTo(sources.count());
        assertThat(sources.compile(Processors.ALONE.with(), "-Xlint:all").differencesFrom(plain))
                .isEmpty();

        JavacRun strict = sources.compile(Processors.ALONE.without(), "-Werror");
        assertThat(sources.compile(Processors.ALONE.with(), "-Werror").differencesFrom(strict))
                .isEmpty();
    }

    /**
     * Asserts that one annotated class among the sources is judged. Scopecheck judges nothing while it holds a name
     * unresolved: where it does so although javac compiles the code, this fails, and nothing else would tell.
     */
    static void assertJudged(CodeBase code, Path folder) {
        UnpackedSources sources = new UnpackedSources(code, folder)
                .write("src/main/java/scopecheck/control/Control.java", CONTROL)
                .write("src/main/resources/atlassian-connect.json", DESCRIPTOR);

        JavacRun checked = sources.compile(Processors.ALONE.with());
        assertThat(checked.headlines())
                .as(() -> String.join("\n", checked.printed()))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .startsWith("[MissingScope] 'Control.send' requires scope 'send_notification'"),
                        line -> assertThat(line).startsWith("[UnusedScope] scope 'view_room'"));
        assertThat(sources.written("META-INF/scopecheck/report.json"))
                .contains("\"scopecheck.control.Control\"", "\"stale\" : false");

        JavacRun generated = sources.compile(Processors.ALONE.with(), "-Ascopecheck.mode=generate");
        assertThat(generated.headlines()).isEmpty();
        assertThat(sources.written("META-INF/scopecheck/atlassian-connect.json"))
                .contains("\"scopes\": [\"send_notification\"]");
    }
}
