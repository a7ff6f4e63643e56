package dev.scopecheck.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Measured values, sorted.
 *
 * @param sorted of which there is at least one
 */
record Spread(double... sorted) {

    /** Sorts them. */
    static Spread of(double... values) {
        return new Spread(Arrays.stream(values).sorted().toArray());
    }

    /** What the one is more than the other, run by run. */
    static Spread more(double[] values, double[] than) {
        return of(IntStream.range(0, values.length)
                .mapToDouble(run -> values[run] - than[run])
                .toArray());
    }

    double median() {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    double least() {
        return sorted[0];
    }

    /** The median, and in brackets what half of the values lie between. */
    @Override
    public String toString() {
        return "%.0f (%.0f to %.0f)".formatted(median(), sorted[sorted.length / 4], sorted[sorted.length * 3 / 4]);
    }
}
