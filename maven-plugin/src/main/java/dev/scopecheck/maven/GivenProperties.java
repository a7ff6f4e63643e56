package dev.scopecheck.maven;

import dev.scopecheck.core.finding.BadOption;
import dev.scopecheck.core.model.SpellingSuggestion;
import dev.scopecheck.core.options.Option;
import dev.scopecheck.core.options.OptionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;

/** The properties that a command line gives Scopecheck's goals, as {@code -Dscopecheck.…}. */
final class GivenProperties {

    private static final String FLAG = "-D";

    /** The properties that are parameters of goals. */
    static final List<String> PARAMETERS =
            List.of("scopecheck.before", "scopecheck.dryRun", "scopecheck.output", "scopecheck.skip");

    private static final List<String> KNOWN =
            Stream.concat(PARAMETERS.stream(), Option.names().stream()).sorted().toList();

    private final SortedMap<String, String> given;

    private GivenProperties(SortedMap<String, String> given) {
        this.given = given;
    }

    /** Maven evaluates a goal's parameters from the user's properties and from those of the virtual machine. */
    static GivenProperties of(MavenSession session) {
        return of(session.getSystemProperties(), session.getUserProperties());
    }

    static GivenProperties of(Properties... all) {
        SortedMap<String, String> given = new TreeMap<>();
        for (Properties properties : all) {
            properties.stringPropertyNames().stream()
                    .filter(name ->
                            name.startsWith(Option.PREFIX) || nearest(name).isPresent())
                    .forEach(name -> given.put(name, properties.getProperty(name)));
        }
        return new GivenProperties(given);
    }

    /** The compiler's options among the properties. */
    Map<String, String> options() {
        return given.entrySet().stream()
                .filter(property -> Option.names().contains(property.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A goal that ignored a misspelt property would do something else than its user wants, such as write a file. */
    List<BadOption> wrong() {
        List<BadOption> wrong = new ArrayList<>();
        for (String name : given.keySet()) {
            if (!KNOWN.contains(name)) {
                wrong.add(new BadOption(FLAG, name, Optional.empty(), KNOWN, nearest(name)));
            }
        }
        for (BadOption bad : OptionParser.parse(options()).findings()) {
            wrong.add(new BadOption(FLAG, bad.option(), bad.value(), bad.expected(), bad.nearest()));
        }
        return wrong;
    }

    private static Optional<String> nearest(String name) {
        return SpellingSuggestion.find(name, KNOWN);
    }
}
