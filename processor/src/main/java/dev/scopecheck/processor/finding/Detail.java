package dev.scopecheck.processor.finding;

/** One labelled line below a finding's headline. */
public record Detail(String label, String text) {

    /** The line that says what to do: one imperative sentence. */
    static Detail toFix(String text) {
        return new Detail("to fix", text);
    }
}
