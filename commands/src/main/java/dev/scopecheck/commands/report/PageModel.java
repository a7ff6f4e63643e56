package dev.scopecheck.commands.report;

import java.util.List;
import java.util.Optional;

/**
 * All that a page says, in its order and in its words, without markup.
 *
 * @param comparison why each scope is there, where a list of scopes can be compared with the code
 * @param listing what the code requires, where no list of scopes can be compared with it
 * @param limits what an account can never know
 */
record PageModel(
        Header header,
        Overview overview,
        Optional<Comparison> comparison,
        Optional<Listing> listing,
        List<FindingAccount> findings,
        List<RichText> limits) {

    /**
     * The add-on and the question of the page.
     *
     * @param title the add-on's name, or what stands for it
     * @param kind what kind of thing that is
     * @param question what the account answers
     */
    record Header(String title, String kind, String question, String description, List<Fact> facts) {}

    /**
     * The answer in short.
     *
     * @param warning why nothing more can be said; if present, it stands before all else
     * @param summary the account in a few sentences
     * @param calm whether there is nothing to be put right
     */
    record Overview(Optional<Warning> warning, List<RichText> summary, boolean calm) {

        boolean summarised() {
            return !summary.isEmpty();
        }
    }

    /**
     * The scopes beside what the code requires.
     *
     * @param dialog what the customer is asked
     * @param scopes why each scope is there
     * @param unmet what no scope meets
     */
    record Comparison(Dialog dialog, List<ScopeAccount> scopes, List<UnmetAccount> unmet) {

        boolean explained() {
            return !scopes.isEmpty();
        }

        boolean refused() {
            return !unmet.isEmpty();
        }
    }

    /**
     * What the code requires.
     *
     * @param types what each element requires, by its type
     * @param calls what is called
     */
    record Listing(List<TypeAccount> types, List<Group> calls) {

        boolean listed() {
            return !types.isEmpty();
        }

        boolean calling() {
            return !calls.isEmpty();
        }
    }

    /** A fact about the add-on as a whole. */
    record Fact(String label, List<RichText> values) {}

    /** Why the account ends here. */
    record Warning(String headline, String text) {}

    /**
     * What is asked at installation.
     *
     * @param absent what is required and not asked for
     */
    record Dialog(List<Asked> items, List<RichText> absent) {

        boolean asks() {
            return !items.isEmpty();
        }
    }

    /** One thing that is asked for. */
    record Asked(int number, String grants, String scope, List<Mark> marks) {}

    /** A word that sets a thing apart, with its class of appearance. */
    record Mark(String word, String tone) {}

    /**
     * Why a scope is there.
     *
     * @param reasons what people wrote for those who consent
     * @param notes what is odd about it
     * @param without what would fail if it were not there
     */
    record ScopeAccount(
            Asked asked, List<Quote> reasons, List<RichText> notes, List<RichText> without, List<Group> groups) {

        boolean explained() {
            return !without.isEmpty();
        }
    }

    /** A reason, and whose it is. */
    record Quote(String text, String element) {}

    /** A clause that is not met. */
    record UnmetAccount(int number, RichText title, List<Mark> marks, RichText refused, Group group) {}

    /** What requires one clause. */
    record Group(RichText caption, List<Row> rows) {}

    /**
     * One element or call.
     *
     * @param element what requires it, or in what the call stands
     * @param how the kind of element, or what it calls
     */
    record Row(String element, RichText how, List<RichText> notes, FilePosition where) {}

    /** The elements of one type, or of a package. */
    record TypeAccount(String type, List<ElementAccount> elements) {}

    /** What one element requires. */
    record ElementAccount(
            String element,
            RichText how,
            List<RichText> requires,
            String reason,
            List<RichText> notes,
            FilePosition where) {}

    /** A finding in full. */
    record FindingAccount(
            int number, String code, String severity, String headline, List<Labelled> details, FilePosition where) {

        boolean placed() {
            return !where.file().isEmpty();
        }
    }

    /** A labelled line. */
    record Labelled(String label, String text) {}

    boolean found() {
        return !findings.isEmpty();
    }
}
