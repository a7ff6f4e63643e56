package dev.scopecheck.processor.host;

import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The folder that class files go to, if the compiler tells. */
public final class ClassOutput {

    /** javac fails where a folder bears the name that it is asked for. */
    private static final String NOT_THERE = "META-INF/scopecheck/not-there";

    private static final Set<String> TEST_WORDS = Set.of("it", "test", "tests");

    private final Filer filer;
    private final Optional<Path> folder;

    public ClassOutput(Filer filer) {
        this.filer = filer;
        Optional<URI> known = known();
        this.folder = known.isPresent() ? place(known, NOT_THERE) : place(created(), Report.NAME);
    }

    public Optional<Path> folder() {
        return folder;
    }

    /** Returns whether it is that of tests, by the class outputs of Maven, Gradle, Eclipse and IntelliJ. */
    public boolean isOfTests() {
        if (folder.isEmpty()) {
            return false;
        }
        String last = name(folder.get(), 1);
        String above = name(folder.get(), 2);
        String third = name(folder.get(), 3);
        boolean ofSourceSet = third.equals("classes") || above.equals("bin") || last.endsWith("-classes");
        return (ofSourceSet && namesTests(last)) || (third.equals("out") && above.equals("test"));
    }

    /** Returns whether sources start in a folder of tests: that of a source set, such as {@code src/it/java}. */
    public static boolean isOfTests(Path sourceRoot) {
        return name(sourceRoot, 3).equals("src") && namesTests(name(sourceRoot, 2));
    }

    /** By whole words, so that no add-on is passed over because its name contains one. */
    private static boolean namesTests(String sourceSet) {
        return Stream.of(sourceSet.split("[-_.]|(?<=[a-z])(?=[A-Z])", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(TEST_WORDS::contains);
    }

    private static String name(Path path, int fromEnd) {
        int index = path.getNameCount() - fromEnd;
        return index < 0 ? "" : path.getName(index).toString();
    }

    /** javac and Eclipse tell the place of a file that is not there; ecj does not. */
    private Optional<URI> known() {
        try {
            return Optional.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", NOT_THERE)
                    .toUri());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** To ask for a new file writes nothing yet. */
    private Optional<URI> created() {
        try {
            return Optional.of(filer.createResource(StandardLocation.CLASS_OUTPUT, "", Report.NAME)
                    .toUri());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Without {@code -d}, javac puts every resource into the working folder by its last name alone. */
    private static Optional<Path> place(Optional<URI> resource, String name) {
        return resource.filter(uri -> uri.toString().endsWith("/" + name))
                .flatMap(uri -> SourceRoots.above(uri, Path.of(name).getNameCount()));
    }
}
