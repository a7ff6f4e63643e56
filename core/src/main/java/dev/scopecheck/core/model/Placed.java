package dev.scopecheck.core.model;

import java.util.Comparator;

/** What stands at a place in Java source. */
public interface Placed {

    /** The order of the sources. */
    Comparator<Placed> ORDER = (one, other) -> one.place().compareTo(other.place());

    /** Where it stands. */
    SourcePlace place();
}
