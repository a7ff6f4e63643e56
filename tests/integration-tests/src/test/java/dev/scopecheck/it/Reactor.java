package dev.scopecheck.it;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A build of several modules, each set up as the README says, with the goals that check where nothing is compiled. */
final class Reactor {

    private static final String GOALS = """
            <plugin>
              <groupId>dev.scopecheck</groupId>
              <artifactId>scopecheck-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <goals>
                    <goal>generate</goal>
                    <goal>check</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
            </plugins>
            """.formatted(System.getProperty("project.version"));

    private static final String MODULE = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>com.example</groupId>
                <artifactId>greeter</artifactId>
                <version>1</version>
              </parent>
              <artifactId>%s</artifactId>
              %s
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>%s</configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private final Snippets readme = new Snippets();
    private final List<String> modules = new ArrayList<>();
    private final MavenProject project;

    Reactor(Path folder) {
        this.project = new MavenProject(folder);
    }

    /** These elements of a project with the plugin, set up as the README says. */
    static String withGoals(String elements) {
        return elements.replace("</plugins>", GOALS);
    }

    Path path(String path) {
        return project.path(path);
    }

    /** Adds a module without descriptor; its class {@code Greeter} is the README's. */
    Reactor module(String name, String... options) {
        modules.add(name);
        configure(name, options)
                .write(name + "/" + Snippets.GREETER, readme.of("java").get(0));
        project.pom(readme.elements()
                .replaceFirst(
                        "^",
                        "<packaging>pom</packaging>\n<modules><module>" + String.join("</module><module>", modules)
                                + "</module></modules>\n"));
        return this;
    }

    /** Gives a module other options: elements of the compiler's configuration, or arguments from {@code -A} on. */
    Reactor configure(String name, String... options) {
        return dependent(name, "", options);
    }

    /** The same for a module that depends on another one of these. */
    Reactor dependent(String name, String dependency, String... options) {
        String on = dependency.isEmpty()
                ? ""
                : "<dependencies><dependency><groupId>com.example</groupId><artifactId>" + dependency
                        + "</artifactId><version>1</version></dependency></dependencies>";
        StringBuilder configuration = new StringBuilder();
        for (String option : options) {
            configuration.append(
                    option.startsWith("-A") ? "<compilerArgs><arg>" + option + "</arg></compilerArgs>" : option);
        }
        return write(
                name + "/pom.xml",
                MODULE.formatted(name, on, configuration.toString().replace("</compilerArgs><compilerArgs>", "")));
    }

    /** Writes a module's descriptor: the README's, with these scopes in quotes and between commas. */
    Reactor declare(String name, String scopes) {
        return write(name + "/" + Snippets.DESCRIPTOR, readme.descriptor(scopes));
    }

    Reactor write(String path, String text) {
        project.write(path, text);
        return this;
    }

    String read(String path) {
        return project.read(path);
    }

    Reactor replace(String path, String old, String now) {
        String text = read(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        return write(path, text.replace(old, now));
    }

    /** Deletes a file, or a folder with all that is in it. */
    Reactor delete(String path) throws IOException {
        List<Path> all = walk(path, file -> true);
        Collections.reverse(all);
        for (Path file : all) {
            Files.delete(file);
        }
        return this;
    }

    MavenProject.Build maven(String... arguments) {
        return project.maven(arguments);
    }

    /** Every file below the modules' class outputs: when it was written, and what is in it. */
    Map<String, String> outputs(boolean times) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (String module : modules) {
            for (Path file : walk(module + "/target/classes", Files::isRegularFile)) {
                outputs.put(
                        path("").relativize(file).toString(),
                        (times ? Files.getLastModifiedTime(file) + " " : "")
                                + new BigInteger(1, Files.readAllBytes(file)));
            }
        }
        return outputs;
    }

    private List<Path> walk(String path, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(path(path))) {
            return files.filter(wanted).sorted().collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
