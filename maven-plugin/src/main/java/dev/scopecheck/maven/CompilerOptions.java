package dev.scopecheck.maven;

import dev.scopecheck.core.options.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The options that the build gives the compiler for Scopecheck, so that nobody has to say them twice. */
final class CompilerOptions {

    private static final String FLAG = "-A";

    private CompilerOptions() {}

    /** By their full names without {@code -A}. */
    static Map<String, String> of(MavenProject project) {
        Map<String, String> options = new HashMap<>();
        CompilerPlugin.of(project)
                .map(CompilerPlugin::arguments)
                .orElse(Stream.empty())
                .filter(argument -> argument.startsWith(FLAG + Option.PREFIX))
                .map(argument -> argument.substring(FLAG.length()).split("=", 2))
                .forEach(parts -> options.put(parts[0], parts.length == 1 ? "" : parts[1]));
        return options;
    }
}
