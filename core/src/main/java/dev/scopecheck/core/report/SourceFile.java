package dev.scopecheck.core.report;

import dev.scopecheck.core.model.Anchor;
import java.nio.file.Path;

/**
 * The anchor of a place that another compilation has seen: a compiler cannot point at it, but its file can be named.
 *
 * @param path absolute; empty where it is not known
 */
public record SourceFile(Path path) implements Anchor {

    /** The anchor of a place whose file is not known. */
    public static final SourceFile UNKNOWN = new SourceFile(Path.of(""));

    /**
     * The source of a type.
     *
     * @param classes the class folder or jar
     * @param source its path from there; empty where that is not known
     */
    public static SourceFile of(Path classes, String source) {
        return source.isEmpty()
                ? UNKNOWN
                : new SourceFile(classes.resolve(source).normalize());
    }
}
