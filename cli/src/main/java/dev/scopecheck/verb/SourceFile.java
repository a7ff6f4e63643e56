package dev.scopecheck.verb;

import dev.scopecheck.processor.model.Anchor;
import java.nio.file.Path;

/** The anchor of what stands in a source: its file, or its folder's where the report does not tell. */
record SourceFile(Path path) implements Anchor {

    /**
     * The source of a type.
     *
     * @param classes the class folder or jar
     * @param source its path from there; empty where that is not known
     */
    static SourceFile of(Path classes, String source) {
        return new SourceFile(
                source.isEmpty() ? Path.of("") : classes.resolve(source).normalize());
    }
}
