package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac cannot resolve is javac's to say: we add nothing to it, call nothing unused, and report nothing as seen. */
final class UnresolvedTest {

    private static final String LIBRARY = "target/library";

    @TempDir
    private Path folder;

    private ProcessorProject project;

    @BeforeEach
    void declareTooMuch() {
        project = new ProcessorProject(folder).declares("admin_room", "view_room");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@RequiresScope(NOWHERE) void view() {}",
                "@RequiresScope(gone.Names.VIEW) void view() {}",
                "@RequiresScope(view()) static String view() { return \"\"; }",
                "static String view; @RequiresScope(view) void view() {}",
                "static final String A = Room.B; static final String B = Room.A; @RequiresScope(A) void view() {}",
                "@RequiresScope(3) void view() {}",
                "@CallsEndpoint(NOWHERE) void view() {}",
                "@Gone void view() {}",
                "@gone.Notifies void view() {}"
            })
    void inTheSources(String member) {
        Outcome outcome = project.source("Room", "class Room { " + member + " }\n")
                .source("Other", "class Other { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.ownMessages()).isNotEmpty();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.wrote(Report.NAME)).isFalse();
    }

    @Test
    void ourOwnAnnotationsInALibraryAreReadWithoutTheirClasses() {
        compileLibrary();
        project.declares()
                .write("src/main/java/app/Room.java", "package app; class Room { void run() { lib.Api.read(); } }\n")
                .withoutAnnotations();

        assertThat(project.compile(FrontEnd.JAVAC).headlines())
                .containsExactly("[MissingScope] call to 'Api.read' requires scope 'view_group', which the descriptor"
                        + " does not declare");
    }

    /** Libraries leave out {@code @Nullable} and the like everywhere: nobody can tell whether one would carry a scope. */
    @Test
    void anotherAnnotationOfALibraryWhoseClassIsMissingIsPassedOver() throws IOException {
        compileLibrary();
        Files.delete(folder.resolve(LIBRARY + "/lib/Notifies.class"));
        Files.delete(folder.resolve(LIBRARY + "/lib/Names.class"));
        Outcome outcome = project.declares("view_group")
                .source("Room", "class Room { void run() { lib.Api.greet(); lib.Api.read(); } }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void aClassFileOfALibraryThatIsDamagedIsJavacsToSay() throws IOException {
        compileLibrary();
        Path api = folder.resolve(LIBRARY + "/lib/Api.class");
        byte[] whole = Files.readAllBytes(api);
        Files.write(api, Arrays.copyOf(whole, whole.length / 2));
        Outcome outcome = project.source("Room", "class Room { void run() { lib.Api.greet(); } }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.ownMessages()).singleElement().asString().contains("cannot access", "bad class file");
        assertThat(outcome.wrote(Report.NAME)).isFalse();
    }

    /** javac reads what is above a class where it has to, and where it has not, we must not make an error of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"lib.Tool.start();", "new lib.Tool();", "new lib.Tool().run();", "lib.Side s = null; s.go();"})
    void aTypeAboveAClassOfALibraryThatIsMissingIsJavacsToSay(String call) throws IOException {
        compileLibrary();
        Files.delete(folder.resolve(LIBRARY + "/lib/Base.class"));
        Files.delete(folder.resolve(LIBRARY + "/lib/Above.class"));
        Outcome outcome = project.declares()
                .source("Room", "class Room { void run() { " + call + " } }\n")
                .compile(FrontEnd.JAVAC);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.ownMessages()).allMatch(message -> message.contains("class file for lib."));
        assertThat(outcome.success()).isEqualTo(outcome.ownMessages().isEmpty());
    }

    private void compileLibrary() {
        Path elsewhere = folder.resolve("target/library-sources");
        Outcome library = new ProcessorProject(elsewhere)
                .option("-Ascopecheck.mode=off")
                .write(
                        "src/lib/Names.java",
                        "package lib; class Names { static final String VIEW = \"view_group\"; }\n")
                .write(
                        "src/lib/Notifies.java",
                        "package lib; @dev.scopecheck.RequiresScope(\"admin_room\") public @interface Notifies {}\n")
                .write("src/lib/Base.java", "package lib; class Base {}\n")
                .write("src/lib/Above.java", "package lib; interface Above {}\n")
                .write("src/lib/Side.java", "package lib; public interface Side extends Above { void go(); }\n")
                .write("src/lib/Tool.java", """
                        package lib;

                        public class Tool extends Base {
                            public static void start() {}
                            public void run() {}
                        }
                        """)
                .write("src/lib/Api.java", """
                        package lib;

                        public class Api {
                            @Notifies public static void greet() {}
                            @dev.scopecheck.RequiresScope(Names.VIEW) public static void read() {}
                        }
                        """)
                .compile(FrontEnd.JAVAC, folder.resolve(LIBRARY).toString());
        assertThat(library.complaints()).isEmpty();
        project.library(folder.resolve(LIBRARY));
    }
}
