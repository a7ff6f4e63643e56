package dev.scopecheck.core.model;

import java.util.Set;

/**
 * A place in Java source.
 *
 * <p>It is ordered by the outermost type, then by line, and where the compiler tells none, by the order in which the
 * elements stand in the type.
 *
 * @param type the outermost type's qualified name, or that of {@link PackageInfoNames}
 * @param order the column; where the compiler does not tell, a number that counts up through the file
 * @param element the element as findings name it, such as {@code 'RoomApi.post'}
 * @param file the file's simple name; empty where the compiler does not tell
 * @param line from 1; 0 where the compiler does not tell
 * @param suppressed the strings of every {@code @SuppressWarnings} around it
 * @param anchor where the compiler shall print
 */
public record SourcePlace(
        String type, int order, String element, String file, int line, Set<String> suppressed, Anchor anchor)
        implements Place {

    /** The text that suppresses every finding. */
    public static final String SUPPRESSES_ALL = "scopecheck";

    public SourcePlace {
        suppressed = Set.copyOf(suppressed);
    }

    /** Whether a person has switched the code off for this place, alone or with all of Scopecheck's. */
    public boolean suppresses(String code) {
        return suppressed.contains(code) || suppressed.contains(SUPPRESSES_ALL);
    }

    /** The same element and anchor, in another line and column. */
    public SourcePlace at(int otherLine, int otherOrder) {
        return new SourcePlace(type, otherOrder, element, file, otherLine, suppressed, anchor);
    }

    /** The place in few words: {@code RoomApi.java:31}, or the element where the line is not known. */
    public String label() {
        return line > 0 ? file + ":" + line : element;
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public String group() {
        return type;
    }

    @Override
    public int first() {
        return line;
    }

    @Override
    public int second() {
        return order;
    }
}
