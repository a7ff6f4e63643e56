package dev.scopecheck.benchmarks;

import dev.scopecheck.core.check.MinimalScopes;
import dev.scopecheck.core.model.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The smallest set of 400 scopes that meets 2,000 clauses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallestSetBenchmark {

    /** What kind of instance. */
    @Param({"REALISTIC", "PATTERNS", "PARTS", "CHAIN", "RANDOM", "TRIPLES"})
    public Family family = Family.REALISTIC;

    /** Which of its instances. */
    @Param({"1", "2", "3"})
    public long seed;

    private List<Clause> clauses = List.of();

    /** Draws the instance, and says in the log whether its answer is proven. */
    @Setup
    public void draw() {
        clauses = family.clauses(seed);
        MinimalScopes set = find();
        System.out.println("# " + set.scopes().size() + " scopes, proven: " + set.proven());
    }

    /** Finds it. */
    @Benchmark
    public MinimalScopes find() {
        return MinimalScopes.find(clauses, Comparator.naturalOrder());
    }
}
