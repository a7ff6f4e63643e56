package dev.scopecheck.core.finding;

/** One labelled line below a finding's headline. */
public record Detail(String label, String text) {

    /** The label of the line that lists a finding's further places. */
    public static final String ALSO_AT = "also at";

    /** The line that says what to do: one imperative sentence. */
    static Detail toFix(String text) {
        return new Detail("to fix", text);
    }
}
