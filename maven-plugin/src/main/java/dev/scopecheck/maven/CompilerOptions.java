package dev.scopecheck.maven;

import dev.scopecheck.processor.option.Option;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The options that the build gives the compiler for Scopecheck, so that nobody has to say them twice. */
final class CompilerOptions {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String EXECUTION = "default-compile";
    private static final String FLAG = "-A";

    private CompilerOptions() {}

    /** By their full names without {@code -A}. */
    static Map<String, String> of(MavenProject project) {
        Map<String, String> options = new HashMap<>();
        Optional.ofNullable(project.getPlugin(COMPILER))
                .flatMap(CompilerOptions::configuration)
                .map(CompilerOptions::arguments)
                .orElse(Stream.empty())
                .filter(argument -> argument.startsWith(FLAG + Option.PREFIX))
                .map(argument -> argument.substring(FLAG.length()).split("=", 2))
                .forEach(parts -> options.put(parts[0], parts.length == 1 ? "" : parts[1]));
        return options;
    }

    /**
     * That of the execution which compiles: Maven's own, or one that stands in for it where that is switched off, as beside
     * other languages. Maven has merged the plugin's own configuration into that of its executions.
     */
    private static Optional<Xpp3Dom> configuration(Plugin compiler) {
        return Stream.concat(
                        compiler.getExecutions().stream()
                                .filter(CompilerOptions::compiles)
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

    private static Stream<String> arguments(Xpp3Dom configuration) {
        Stream<Xpp3Dom> several = Stream.ofNullable(configuration.getChild("compilerArgs"))
                .flatMap(list -> Stream.of(list.getChildren()));
        Stream<Xpp3Dom> one = Stream.ofNullable(configuration.getChild("compilerArgument"));
        return Stream.concat(several, one)
                .flatMap(element -> Stream.ofNullable(element.getValue()))
                .map(String::strip)
                .flatMap(text -> text.startsWith(FLAG) ? Stream.of(text) : List.of(text.split("\\s+")).stream());
    }
}
