package dev.scopecheck.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The lists of what users depend on. With the system property {@code golden.update} they are written anew, to be read
 * before they are committed.
 */
public final class Kept {

    private Kept() {}

    /**
     * Fails where the list is another one, and says what that means for those who use what is listed.
     *
     * @param used by whom and for what
     */
    public static void assertSame(String name, String used, Collection<String> lines) throws IOException {
        Path file = Checkout.file("api/" + name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, String.join("\n", new TreeSet<>(lines)) + "\n");
        }
        String change = change(name + ": " + used, Files.readAllLines(file), lines);
        if (!change.isEmpty()) {
            throw new AssertionError(change);
        }
    }

    private static String change(String list, Collection<String> before, Collection<String> now) {
        List<String> change = new ArrayList<>();
        before.stream()
                .filter(line -> !now.contains(line))
                .map(line -> "- " + line)
                .forEach(change::add);
        boolean breaks = !change.isEmpty();
        now.stream()
                .filter(line -> !before.contains(line))
                .map(line -> "+ " + line)
                .forEach(change::add);
        if (change.isEmpty()) {
            return "";
        }
        change.add(0, "users depend on api/" + list + ". Now this is no longer what the code does:");
        change.add(
                breaks
                        ? "what went or changed breaks those who use it: a major version (before 1.0 a minor one), and a line"
                                + " in CHANGELOG.md that says what to write instead"
                        : "what is merely new is a minor version, unless somebody now has to write it, or a build may newly fail for"
                                + " it; and a line in CHANGELOG.md");
        change.add(
                "if it is meant, run this test again, by mvn verify, with -DargLine=-Dgolden.update=true, and commit what it writes");
        return String.join("\n", change);
    }
}
