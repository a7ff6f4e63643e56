package dev.scopecheck.commands.report;

/**
 * A place in a file, as a page shows it.
 *
 * @param folder with {@code /} at its end, from the folder that all modules stand in
 * @param file the file's simple name; empty where that is not known
 * @param line from 1; 0 where it is not known
 * @param column from 1; 0 where it is not known
 * @param found whether the file is there, in this folder
 */
public record FilePosition(String folder, String file, int line, int column, boolean found) {

    /** Nowhere in particular. */
    public static final FilePosition NOWHERE = new FilePosition("", "", 0, 0, false);

    /** A file by its path, with {@code /} between folders. */
    public static FilePosition at(String path, int line, int column) {
        int name = path.lastIndexOf('/') + 1;
        return new FilePosition(path.substring(0, name), path.substring(name), line, column, true);
    }

    /** A file of which no more is known than its simple name. */
    public static FilePosition in(String file, int line, int column) {
        return new FilePosition("", file, line, column, false);
    }

    FilePosition visible() {
        return new FilePosition(VisibleText.of(folder), VisibleText.of(file), line, column, found);
    }

    /** The file's path. */
    String path() {
        return folder + file;
    }

    /** The file and line: {@code RoomApi.java:31}. */
    String label() {
        return line > 0 ? file + ":" + line : file;
    }
}
