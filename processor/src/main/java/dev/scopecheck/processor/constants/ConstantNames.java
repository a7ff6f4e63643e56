package dev.scopecheck.processor.constants;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Gives each scope a constant's name: in capitals, and unlike any other in the class. */
final class ConstantNames {

    private ConstantNames() {}

    /**
     * Scope to constant, in the order of the scopes' names.
     *
     * @param taken names that the class uses for something else
     */
    static Map<String, String> of(Collection<String> scopes, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Map<String, String> names = new LinkedHashMap<>();
        for (String scope : new TreeSet<>(scopes)) {
            String name = name(scope);
            while (!used.add(name)) {
                name += "_";
            }
            names.put(scope, name);
        }
        return names;
    }

    private static String name(String scope) {
        String upper = scope.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "_");
        return Stream.of("", "_", "__")
                .map(prefix -> prefix + upper)
                .filter(SourceVersion::isName)
                .findFirst()
                .orElseThrow();
    }
}
