package dev.scopecheck.core.model;

/**
 * A position in the descriptor.
 *
 * @param path the file's path from the project's folder, with {@code /}
 * @param line from 1
 * @param column from 1, in UTF-16 units; a tab is one, a byte order mark none
 */
public record DescriptorPlace(String path, int line, int column) implements Place {

    /** The whole file, where no position in it is meant. */
    public static DescriptorPlace whole(String path) {
        return new DescriptorPlace(path, 0, 0);
    }

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public String group() {
        return path;
    }

    @Override
    public int first() {
        return line;
    }

    @Override
    public int second() {
        return column;
    }

    @Override
    public String toString() {
        return line > 0 ? path + ":" + line + ":" + column : path;
    }
}
