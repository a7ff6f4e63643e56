package dev.scopecheck.maven;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The maven-compiler-plugin of a build.
 *
 * @param version the version that Maven runs
 * @param elements the elements in the configuration of the execution that compiles
 */
record CompilerPlugin(String version, List<Xpp3Dom> elements) {

    private static final String KEY = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String EXECUTION = "default-compile";

    /** Before this version, the plugin has {@code -nowarn} as its default. */
    private static final String SHOWS_WARNINGS = "3.11.0";

    CompilerPlugin {
        elements = List.copyOf(elements);
    }

    /** The plugin of a project; nothing where the project compiles nothing. */
    static Optional<CompilerPlugin> of(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(KEY))
                .map(plugin -> new CompilerPlugin(
                        Optional.ofNullable(plugin.getVersion()).orElse(""), elements(plugin, project)));
    }

    /** What a property of the project says, comes behind the configuration, which wins. */
    private static List<Xpp3Dom> elements(Plugin plugin, MavenProject project) {
        Stream<Xpp3Dom> configured =
                configuration(plugin).stream().flatMap(configuration -> Stream.of(configuration.getChildren()));
        Stream<Xpp3Dom> property = Stream.ofNullable(project.getProperties().getProperty("maven.compiler.showWarnings"))
                .map(value -> {
                    Xpp3Dom element = new Xpp3Dom("showWarnings");
                    element.setValue(value);
                    return element;
                });
        return Stream.concat(configured, property).toList();
    }

    /** Returns whether the version is known, and older than another one. */
    boolean isBefore(String other) {
        return !version.isEmpty() && new ComparableVersion(version).compareTo(new ComparableVersion(other)) < 0;
    }

    /** Returns whether a successful compilation prints the warnings of processors. */
    boolean showsWarnings() {
        boolean wanted = element("showWarnings")
                .map(element -> Boolean.parseBoolean(element.getValue()))
                .orElse(!isBefore(SHOWS_WARNINGS));
        return wanted && arguments().noneMatch("-nowarn"::equals);
    }

    /** An element of the configuration. */
    Optional<Xpp3Dom> element(String name) {
        return elements.stream()
                .filter(element -> element.getName().equals(name))
                .findFirst();
    }

    /** The arguments for javac, each by itself; an option for a processor may contain blanks. */
    Stream<String> arguments() {
        Stream<Xpp3Dom> several = element("compilerArgs").stream().flatMap(list -> Stream.of(list.getChildren()));
        return Stream.concat(several, element("compilerArgument").stream())
                .flatMap(element -> Stream.ofNullable(element.getValue()))
                .map(String::strip)
                .flatMap(text -> text.startsWith("-A") ? Stream.of(text) : Stream.of(text.split("\\s+")));
    }

    /**
     * That of the execution which compiles: Maven's own, or one that stands in for it where that is switched off, as beside
     * other languages. Maven has merged the plugin's own configuration into that of its executions.
     */
    private static Optional<Xpp3Dom> configuration(Plugin compiler) {
        return Stream.concat(
                        compiler.getExecutions().stream()
                                .filter(CompilerPlugin::compiles)
                                .sorted(Comparator.comparing(
                                        execution -> !execution.getId().equals(EXECUTION)))
                                .map(PluginExecution::getConfiguration),
                        Stream.ofNullable(compiler.getConfiguration()))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .findFirst();
    }

    private static boolean compiles(PluginExecution execution) {
        return !"none".equals(execution.getPhase())
                && (execution.getId().equals(EXECUTION) || execution.getGoals().contains("compile"));
    }
}
