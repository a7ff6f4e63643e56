package dev.scopecheck.it;

import dev.scopecheck.testsupport.AddOnProject;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A user's project, which Maven builds with the jars of this build and nothing else of it. */
final class MavenProject extends AddOnProject<MavenProject> {

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>outer</id>
                  <repositories>
                    <repository><id>outer</id><url>%1$s</url><releases>%2$s</releases></repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository><id>outer</id><url>%1$s</url><releases>%2$s</releases></pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
            </settings>
            """;

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>greeter</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>
              </properties>
              %s
            </project>
            """;

    /** Maven's own defaults are a decade old. */
    private static final String PLUGINS = """
            <build>
              <pluginManagement>
                <plugins>
                  <plugin><artifactId>maven-clean-plugin</artifactId><version>3.5.0</version></plugin>
                  <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                  <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.0</version></plugin>
                  <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
                  <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                </plugins>
              </pluginManagement>
            """;

    MavenProject(Path folder) {
        super(folder);
        write(
                "settings.xml",
                SETTINGS.formatted(
                        Path.of(System.getProperty("outer.repository")).toUri(),
                        "<checksumPolicy>ignore</checksumPolicy>"));
    }

    /** What Maven printed, and whether it was content. */
    record Build(boolean success, List<String> log) {

        List<String> linesWith(String text) {
            return log.stream().filter(line -> line.contains(text)).toList();
        }

        /** What was printed of a module in a build of several. */
        Build of(String module) {
            int from = first(0, "< com.example:" + module + " >");
            int to = Math.min(first(from + 1, "< com.example:"), first(from + 1, "Reactor Summary"));
            List<String> lines = log.subList(from, to);
            boolean failed = log.stream().anyMatch(line -> line.matches(".*INFO. " + module + " \\.+ FAILURE.*"));
            return new Build(!failed, lines);
        }

        private int first(int from, String text) {
            return IntStream.range(from, log.size())
                    .filter(line -> log.get(line).contains(text))
                    .findFirst()
                    .orElse(log.size());
        }

        /** A finding's lines from its code on, without indentation. */
        List<String> finding(String code) {
            int start = first(0, "[" + code + "]");
            int end = IntStream.range(Math.min(start + 1, log.size()), log.size())
                    .filter(line -> !log.get(line).startsWith("  "))
                    .findFirst()
                    .orElse(log.size());
            return log.subList(Math.min(start, end), end).stream()
                    .map(line ->
                            line.replaceFirst("^.*(?=\\[" + code + "])", "").strip())
                    .toList();
        }
    }

    /** Writes the project file around these elements. */
    MavenProject pom(String elements) {
        String built = elements.contains("<build>") ? elements : elements + "<build></build>\n";
        return write("pom.xml", POM.formatted(built.replace("<build>", PLUGINS)));
    }

    Build maven(String... goals) {
        return maven(Optional.empty(), goals);
    }

    Build maven(Optional<File> javaHome, String... goals) {
        List<String> log = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder().toFile());
        request.setBatchMode(true);
        request.addArgs(List.of(goals));
        request.setMavenHome(new File(System.getProperty("maven.home")));
        request.setLocalRepositoryDirectory(new File(System.getProperty("local.repository")));
        request.setUserSettingsFile(path("settings.xml").toFile());
        request.setOutputHandler(log::add);
        request.setErrorHandler(log::add);
        request.setNoTransferProgress(true);
        javaHome.ifPresent(request::setJavaHome);
        try {
            InvocationResult result = new DefaultInvoker().execute(request);
            return new Build(result.getExitCode() == 0, log);
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
