package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations of types stand where those of declarations do, and no element shows them: nothing is skipped for them. */
final class TypeAnnotationsTest {

    private static final String SOURCE = """
            import java.lang.annotation.*;

            @Target(ElementType.TYPE_USE)
            @Repeatable(All.class)
            @interface Maybe { String value() default "<error>"; }

            @Target(ElementType.TYPE_USE)
            @interface All { Maybe[] value(); }

            @Target({ElementType.TYPE_USE, ElementType.METHOD})
            @interface Both {}

            class Caller {
                @RequiresScope(VIEW_ROOM)
                void view() {}

                %s
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Maybe String text() { return null; }",
                "@Maybe(\"<error>\") String text() { return null; }",
                "public static @Maybe String text() { return null; }",
                "@Maybe @Maybe String text() { return null; }",
                "@Both String text() { return null; }",
                "@Both @Deprecated void nothing() {}",
                "<T> @Maybe T text() { return null; }",
                "@Maybe <T> T text() { return null; }",
                "@Maybe Caller() {}",
                "@Maybe String[] texts() { return null; }",
                "String @Maybe [] texts() { return null; }",
                "java.util.@Maybe List<@Maybe String> texts() { return null; }",
                "@Maybe String field;",
                "void take(@Maybe Caller this, @Maybe String... texts) throws @Maybe Error {}",
                "class Inner extends @Maybe Object implements @Maybe Runnable { public void run() {} }",
                "interface Wide<@Maybe T extends @Maybe Object> {}",
                "record Pair(@Maybe String one, @Maybe int two) { @Maybe Pair {} }",
                "enum Kind { ONE; @Maybe String text() { return null; } }",
                "@interface Own { @Maybe String value(); }",
                "Object local = new @Maybe Object() { @Maybe String text() { return null; } };",
                "void casts(Object o) { String s = (@Maybe String) o; boolean b = o instanceof @Maybe String; }"
            })
    void nothingIsSkipped(String member) {
        ProcessorProject project = new ProcessorProject(folder)
                .asWritten()
                .declares("view_room", "admin_room")
                .source("Caller", SOURCE.formatted(member));

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.complaints())
                .singleElement()
                .satisfies(one -> assertThat(one.headline()).contains("[UnusedScope] scope 'admin_room'"));
        assertThat(outcome.wrote(Report.NAME)).isTrue();
    }
}
