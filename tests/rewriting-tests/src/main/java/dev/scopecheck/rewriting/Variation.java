package dev.scopecheck.rewriting;

/** A shape in which a program comes to the same as in its own. */
interface Variation {

    /** Runs the experiment in that shape, and compares. */
    Verdict verdict(Experiment experiment);

    /** As the system property and the table name it. */
    String label();

    /** What came of it. */
    sealed interface Verdict {}

    /** It came to the same. */
    record Same() implements Verdict {}

    /** It is no shape for this program. */
    record NotApplicable(String reason) implements Verdict {}

    /** It came to something else. */
    record Different(String original, String rewritten, String sources) implements Verdict {}

    /** It says something else to javac, which is not Scopecheck's fault. */
    record Mistaken(String errors, String sources) implements Verdict {}
}
