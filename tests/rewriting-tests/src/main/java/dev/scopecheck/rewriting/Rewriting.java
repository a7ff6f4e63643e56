package dev.scopecheck.rewriting;

/** A way to write the same program in other words. */
interface Rewriting {

    /** As the system property and the table name it. */
    String label();

    Plan rewrite(Code code);

    /** What stays of the order of places. */
    default Account.Order order() {
        return Account.Order.KEPT;
    }
}
