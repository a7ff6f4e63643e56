package dev.scopecheck.core.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one known name that a misspelt one clearly stands for.
 *
 * <p>Letter case and the separators {@code _}, {@code -}, {@code .}, {@code :} and the blank don't count; beyond that, a name
 * is near at a distance (insertion, deletion, substitution, swap of neighbours) of at most two, and of at most a quarter
 * of its length. Two equally near names are no clear one.
 */
public final class SpellingSuggestion {

    private static final Pattern SEPARATORS = Pattern.compile("[-_.: ]");

    private SpellingSuggestion() {}

    /** Finds the clear nearest among the known names. */
    public static Optional<String> find(String name, Collection<String> known) {
        String wanted = normalise(name);
        int limit = Math.min(2, wanted.length() / 4);
        List<String> nearest = new ArrayList<>();
        int least = limit;
        for (String candidate : known) {
            int distance = distance(wanted, normalise(candidate), least);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(candidate);
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** What is longer or shorter by more than the limit is no nearer than that. */
    private static int distance(String a, String b, int limit) {
        int longer = Math.abs(a.length() - b.length());
        return longer > limit ? longer : distance(a, b);
    }

    private static String normalise(String name) {
        return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** How many insertions, deletions, substitutions and swaps of neighbours two texts are apart. */
    public static int distance(String a, String b) {
        // three rows of the table of optimal string alignment are enough
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int swapped = isSwap(a, i, b, j) ? beforeLast[j - 2] + 1 : substituted;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, Math.min(substituted, swapped));
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    /** Whether the two characters in front of these offsets are the same, the other way round. */
    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
