package dev.scopecheck.core.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A set of scopes of which any one lets a call through.
 *
 * <p>Two clauses are never merged into one: each must be met by itself.
 */
public record Clause(SortedSet<String> alternatives) implements Comparable<Clause> {

    private static final String[] NO_NAMES = {};

    public Clause {
        alternatives = Collections.unmodifiableSortedSet(new TreeSet<>(alternatives));
    }

    /** The clause that these scopes are the alternatives of. */
    public static Clause anyOf(Collection<String> scopes) {
        return new Clause(new TreeSet<>(scopes));
    }

    /** Whether one of the scopes is among the alternatives. */
    public boolean isMetBy(Collection<String> scopes) {
        for (String alternative : alternatives) {
            if (scopes.contains(alternative)) {
                return true;
            }
        }
        return false;
    }

    /** This clause with every name replaced. */
    public Clause rename(UnaryOperator<String> names) {
        return anyOf(alternatives.stream().map(names).toList());
    }

    @Override
    public int compareTo(Clause other) {
        return Arrays.compare(alternatives.toArray(NO_NAMES), other.alternatives.toArray(NO_NAMES));
    }

    @Override
    public String toString() {
        return String.join(" | ", alternatives);
    }
}
