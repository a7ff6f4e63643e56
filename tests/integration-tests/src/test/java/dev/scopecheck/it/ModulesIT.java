package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An add-on of several modules: {@code app} has the descriptor and names the others, of which it calls nothing. */
final class ModulesIT {

    private static final String MODULES = "-Ascopecheck.modules=../client/target/classes,../bot/target/classes";

    @TempDir
    private static Path folder;

    private static Reactor reactor;
    private static MavenProject.Build clean;
    private static String generated;
    private static MavenProject.Build edited;
    private static MavenProject.Build fixed;
    private static String descriptor;
    private static MavenProject.Build alone;

    private static void setUp() throws IOException {
        reactor = new Reactor(folder)
                .module("client", "-Ascopecheck.mode=library")
                .module("bot", "-Ascopecheck.mode=library")
                .replace("bot/" + Snippets.GREETER, "SEND_NOTIFICATION", "VIEW_GROUP")
                .module("vendor", "-Ascopecheck.mode=library")
                .delete("vendor/" + Snippets.GREETER)
                .write("vendor/src/main/java/com/vendor/Rooms.java", """
                        package com.vendor;

                        import dev.scopecheck.RequiresScope;

                        public class Rooms {
                            @RequiresScope("view_room") public static void called() {}
                            @RequiresScope("admin_room") public static void notCalled() {}
                        }
                        """)
                .module("app")
                .dependent("app", "vendor", MODULES)
                .delete("app/" + Snippets.GREETER)
                .write(
                        "app/src/main/java/com/example/App.java",
                        "package com.example;\nclass App { void run() { com.vendor.Rooms.called(); } }\n")
                .declare("app", "\"send_notification\", \"view_group\", \"view_room\"")
                .module("served", MODULES, "-Ascopecheck.mode=generate")
                .declare("served", "");
    }

    @BeforeAll
    static void build() throws IOException {
        setUp();
        clean = reactor.maven("clean", "process-classes");
        generated = reactor.read("served/target/classes/META-INF/scopecheck/atlassian-connect.json");

        reactor.declare("app", "\"send_notification\", \"view_room\", \"admin_room\"")
                .replace("served/" + Snippets.DESCRIPTOR, "com.example.greeter", "renamed");
        edited = reactor.maven("-o", "-fae", "process-classes");
        fixed = reactor.maven("-o", "scopecheck:fix", "process-classes", "-pl", "client,bot,vendor,app");
        descriptor = reactor.read("app/" + Snippets.DESCRIPTOR);

        reactor.replace("client/" + Snippets.GREETER, "SEND_NOTIFICATION", "MANAGE_ROOMS")
                .delete("bot/target");
        alone = reactor.maven("-o", "-fae", "process-classes", "-pl", "vendor,app");
    }

    @Test
    void theyAreJudgedAsOne() {
        assertThat(clean.success()).isTrue();
        assertThat(clean.linesWith("WARN")).isEmpty();
        assertThat(generated.replaceAll("\\s", "")).contains("\"scopes\":[\"send_notification\",\"view_group\"]");
    }

    @Test
    void whatAModuleRequiresIsMissedAtItsOwnSource() {
        MavenProject.Build app = edited.of("app");

        assertThat(app.linesWith("Nothing to compile")).hasSize(1);
        assertThat(app.linesWith("[MissingScope]"))
                .singleElement()
                .asString()
                .startsWith("[ERROR] " + folder.resolve("bot").resolve(Snippets.GREETER)
                        + ":[8,20] [MissingScope] 'Greeter.greet' requires scope 'view_group'");
    }

    @Test
    void whatALibraryRequiresCountsOnlyWhereItIsCalled() {
        assertThat(edited.of("app").linesWith("[UnusedScope]"))
                .singleElement()
                .asString()
                .contains("[UnusedScope] scope 'admin_room'");
    }

    @Test
    void eachGoalKnowsTheModules() {
        assertThat(edited.of("served").success()).isTrue();
        assertThat(edited.of("served").linesWith("written: ")).hasSize(1);
        assertThat(reactor.read("served/target/classes/META-INF/scopecheck/atlassian-connect.json"))
                .isEqualTo(generated.replace("com.example.greeter", "renamed"));
        assertThat(fixed.success()).isTrue();
        assertThat(descriptor).contains("[\"send_notification\", \"view_room\", \"view_group\"]");
    }

    @Test
    void aModuleThatWasNotBuiltSinceItsLastEditProvesNothing() {
        String report = "[ERROR] [UnusableReport] the report ../%s/target/classes/META-INF/scopecheck/report.json"
                + " cannot be used: %s";

        assertThat(alone.of("app").success()).isFalse();
        assertThat(alone.of("app").linesWith("[UnusableReport]"))
                .containsExactly(
                        report.formatted("bot", "'../bot/target/classes' does not exist"),
                        report.formatted("client", "'Greeter.java' has changed since"));
        assertThat(alone.of("app").linesWith("  to fix      build that module before this one, "))
                .hasSize(2);
    }
}
