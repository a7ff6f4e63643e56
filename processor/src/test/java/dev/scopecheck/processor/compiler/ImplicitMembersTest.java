package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the annotation of an enum, a record or a package says of members that nobody wrote, in sources and in a jar. */
final class ImplicitMembersTest {

    private static final String TYPES = """
            package client;

            import dev.scopecheck.RequiresScope;

            public interface Types {
                @RequiresScope("view_room")
                enum Kind {
                    A;

                    public static Kind valueOf(int number) { return A; }
                    @Override public String toString() { return ""; }
                }

                @RequiresScope("view_room")
                record Plain(int size) {
                    public int twice() { return size + size; }
                }

                @RequiresScope("view_room")
                record Written(int size) {
                    public Written {}
                    @Override public int size() { return size; }
                    @Override public String toString() { return ""; }
                    @Override public boolean equals(Object other) { return false; }
                    @Override public int hashCode() { return 1; }
                }
            }
            """;

    private static final String CALLS = """
            class Calls {
                Object[] values() { return Types.Kind.values(); }
                Object valueOf() { return Types.Kind.valueOf("A"); }
                java.util.function.Supplier<Types.Kind[]> reference() { return Types.Kind::values; }
                String name(Types.Kind kind) { return kind.name() + kind.ordinal(); }
                //: UndeclaredRequirement
                Object overload() { return Types.Kind.valueOf(1); }
                //: UndeclaredRequirement
                String joinedEnum(Types.Kind kind) { return "" + kind; }

                String toString(Types.Plain plain) { return plain.toString(); }
                String joined(Types.Plain plain) { return "" + plain; }
                boolean equals(Types.Plain plain) { return plain.equals(plain); }
                int hashCode(Types.Plain plain) { return plain.hashCode(); }
                //: UndeclaredRequirement
                int method(Types.Plain plain) { return plain.twice(); }
                //: UndeclaredRequirement
                int impliedAccessor(Types.Plain plain) { return plain.size(); }
                //: UndeclaredRequirement
                Object impliedConstructor() { return new Types.Plain(1); }

                //: UndeclaredRequirement
                String writtenToString(Types.Written written) { return "" + written; }
                //: UndeclaredRequirement
                boolean writtenEquals(Types.Written written) { return written.equals(written); }
                //: UndeclaredRequirement
                int writtenHashCode(Types.Written written) { return written.hashCode(); }
                //: UndeclaredRequirement
                int writtenAccessor(Types.Written written) { return written.size(); }
                //: UndeclaredRequirement
                Object compactConstructor() { return new Types.Written(1); }
            }
            """;

    private static final String PLACE = "src/main/java/client/Types.java";

    @TempDir
    private Path folder;

    @TempDir
    private Path library;

    @ParameterizedTest(name = "on the package: {0}")
    @ValueSource(booleans = {false, true})
    void callsOfClassFiles(boolean onPackage) {
        ProcessorProject client =
                types(new ProcessorProject(library), onPackage).option("-proc:none");

        expectMarkers(new ProcessorProject(folder)
                .library(client.compile(FrontEnd.JAVAC).classOutput()));
    }

    @ParameterizedTest(name = "on the package: {0}")
    @ValueSource(booleans = {false, true})
    void callsOfSources(boolean onPackage) {
        expectMarkers(types(new ProcessorProject(folder), onPackage));
    }

    @Test
    void theAnnotationItselfIsADeclarationWhateverTheTypeHolds() {
        Outcome outcome =
                new ProcessorProject(folder).declares().write(PLACE, TYPES).compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Types.java:6 MissingScope");
        assertThat(outcome.findings().get(0).message())
                .contains("also at     src/main/java/client/Types.java:14, src/main/java/client/Types.java:19\n");
    }

    private static ProcessorProject types(ProcessorProject project, boolean onPackage) {
        String annotation = "@RequiresScope(\"view_room\")\n";
        return onPackage
                ? project.write(PLACE, TYPES.replace(annotation, "\n"))
                        .write(
                                "src/main/java/client/package-info.java",
                                "@dev.scopecheck.RequiresScope(\"view_room\") package client;")
                : project.write(PLACE, TYPES);
    }

    private static void expectMarkers(ProcessorProject project) {
        project.option("-Ascopecheck.mode=library").source("Calls", "import client.Types;\n\n" + CALLS);

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places().stream().sorted()).isEqualTo(Markers.of(project));
    }
}
