package dev.scopecheck.rewriting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A source file and its text. */
record Source(Path path, String text) {

    static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Source> read(List<Path> paths) {
        return paths.stream().map(Source::read).toList();
    }

    String fileName() {
        return path.getFileName().toString();
    }

    /** Whether it holds the annotations of a package, or a module. */
    boolean isInfo() {
        return Stream.of("package-info.java", "module-info.java").anyMatch(fileName()::equals);
    }

    /** A copy of a part. */
    Piece part(int start, int end) {
        return new Piece(this, start, end, text.substring(start, end), true);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int line = 1;
        for (int at = 0; at < Math.min(offset, text.length()); at++) {
            line += isLineEnd(at) ? 1 : 0;
        }
        return line;
    }

    /** The offset of a line and a column, as javac counts them: with tabs that end at multiples of eight. */
    int offset(int line, int column) {
        int at = start(line);
        for (int reached = 1; reached < column && at < text.length(); at++) {
            reached = text.charAt(at) == '\t' ? (reached - 1) / 8 * 8 + 9 : reached + 1;
        }
        return at;
    }

    /** The offset at which a line starts. */
    int start(int line) {
        int at = 0;
        for (int seen = 1; seen < line && at < text.length(); at++) {
            seen += isLineEnd(at) ? 1 : 0;
        }
        return at;
    }

    private boolean isLineEnd(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
