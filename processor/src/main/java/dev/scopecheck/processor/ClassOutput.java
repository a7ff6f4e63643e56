package dev.scopecheck.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The folder that class files go to, if the compiler tells. */
final class ClassOutput {

    private final Filer filer;
    private final Optional<Path> folder;

    ClassOutput(Filer filer) {
        this.filer = filer;
        Optional<Path> existing = existing("scopecheck");
        this.folder = existing.isPresent() ? existing : created("META-INF/scopecheck/report.json");
    }

    Optional<Path> folder() {
        return folder;
    }

    /** Whether it is that of tests, by the class outputs of Maven, Gradle, Eclipse with Gradle, and IntelliJ. */
    boolean isOfTests() {
        if (folder.isEmpty()) {
            return false;
        }
        String last = name(folder.get(), 1);
        String above = name(folder.get(), 2);
        String third = name(folder.get(), 3);
        boolean test = last.equals("test") || (last.endsWith("Test") && last.length() > "Test".length());
        return last.equals("test-classes")
                || (third.equals("classes") && test)
                || (above.equals("bin") && last.equals("test"))
                || (third.equals("out") && above.equals("test"));
    }

    private static String name(Path path, int fromEnd) {
        int index = path.getNameCount() - fromEnd;
        return index < 0 ? "" : path.getName(index).toString();
    }

    /** javac and Eclipse tell the place of a file that is not there; ecj does not. */
    private Optional<Path> existing(String name) {
        try {
            return SourceRoots.above(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", name).toUri(), depth(name));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** To ask for a new file writes nothing yet. */
    private Optional<Path> created(String name) {
        try {
            return SourceRoots.above(
                    filer.createResource(StandardLocation.CLASS_OUTPUT, "", name)
                            .toUri(),
                    depth(name));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static int depth(String name) {
        return Path.of(name).getNameCount();
    }
}
