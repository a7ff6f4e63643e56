package dev.scopecheck.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's blocks of code, in their order: what a user pastes is what is built here. */
final class Snippets {

    static final String DESCRIPTOR = "src/main/resources/atlassian-connect.json";
    static final String GREETER = "src/main/java/com/example/Greeter.java";

    private final String readme;

    Snippets() {
        try {
            this.readme = Files.readString(Path.of("../../README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of a language, such as {@code xml}. */
    List<String> of(String language) {
        Matcher blocks =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(readme);
        return blocks.results().map(block -> block.group(1)).toList();
    }

    /** What the README's project file has beside its name: dependencies, and the plugins of the build. */
    String elements() {
        String pom = Snippet.README_POM.text();
        return pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</project>"));
    }

    /** The project that the README has its reader build, without descriptor. */
    MavenProject project(Path folder) {
        return new MavenProject(folder)
                .pom(elements())
                .write(GREETER, of("java").get(0));
    }

    /** The README's descriptor with other scopes: quoted, separated by commas. */
    String descriptor(String scopes) {
        return of("json").get(0).replaceAll("(\"scopes\": )\\[.*?]", "$1[" + scopes + "]");
    }

    /** What the README says that Maven prints. */
    String firstError() {
        return of("text").get(0).strip();
    }
}
