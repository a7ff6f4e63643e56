package dev.scopecheck.benchmarks;

import dev.scopecheck.core.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Families of instances: 400 scopes, 2,000 clauses, drawn from a seed. */
public enum Family {
    /** What add-ons look like: nine clauses in ten name one scope, the others are of few patterns of two or three. */
    REALISTIC {
        @Override
        Clause clause(Random random, int number) {
            int pattern = random.nextInt(60);
            Random shape = new Random(pattern);
            return random.nextInt(10) > 0 ? any(random, 0, 300, 1) : any(shape, 0, SCOPES, 2 + pattern % 2);
        }
    },
    /** No clause names one scope alone, and all are of 120 patterns of two or three. */
    PATTERNS {
        @Override
        Clause clause(Random random, int number) {
            int pattern = random.nextInt(120);
            return any(new Random(pattern), 0, SCOPES, 2 + pattern % 2);
        }
    },
    /** Forty areas of ten scopes each; a clause stays within its area. */
    PARTS {
        @Override
        Clause clause(Random random, int number) {
            return any(random, 10 * (number % 40), 10, 2 + random.nextInt(3));
        }
    },
    /** Forty areas of ten scopes each in a chain: one clause in fifty reaches into the next area. */
    CHAIN {
        @Override
        Clause clause(Random random, int number) {
            int block = number % 40;
            return number < 40
                    ? any(random, 10 * Math.min(block, 38) + 5, 10, 2)
                    : any(random, 10 * block, 10, 2 + random.nextInt(3));
        }
    },
    /** Two to four scopes, any of the 400 and every time others: far from what add-ons need, and hard. */
    RANDOM {
        @Override
        Clause clause(Random random, int number) {
            return any(random, 0, SCOPES, 2 + random.nextInt(3));
        }
    },
    /** Three scopes, any of the 400. */
    TRIPLES {
        @Override
        Clause clause(Random random, int number) {
            return any(random, 0, SCOPES, 3);
        }
    };

    static final int SCOPES = 400;
    private static final int CLAUSES = 2_000;

    /** The instance that this seed gives. */
    public List<Clause> clauses(long seed) {
        Random random = new Random(seed);
        List<Clause> clauses = new ArrayList<>();
        for (int number = 0; number < CLAUSES; number++) {
            clauses.add(clause(random, number));
        }
        return List.copyOf(clauses);
    }

    abstract Clause clause(Random random, int number);

    private static Clause any(Random random, int from, int count, int size) {
        TreeSet<String> scopes = new TreeSet<>();
        while (scopes.size() < size) {
            scopes.add("scope_%03d".formatted(from + random.nextInt(count)));
        }
        return Clause.anyOf(scopes);
    }
}
