package dev.scopecheck.core.model;

/**
 * Where a finding stands: in a source file, in the descriptor, or nowhere but in the build.
 *
 * <p>Its order is that of the findings in the output: the build's own first, then sources, then the descriptor.
 */
public sealed interface Place extends Comparable<Place> permits BuildPlace, SourcePlace, DescriptorPlace {

    /** The kind's rank among places. */
    int rank();

    /** What groups places: the outermost type's name, the descriptor's path. */
    String group();

    /** The coarse position within the file. */
    int first();

    /** The fine position within the file. */
    int second();

    @Override
    default int compareTo(Place other) {
        int byRank = Integer.compare(rank(), other.rank());
        int byGroup = byRank != 0 ? byRank : group().compareTo(other.group());
        int byFirst = byGroup != 0 ? byGroup : Integer.compare(first(), other.first());
        return byFirst != 0 ? byFirst : Integer.compare(second(), other.second());
    }
}
