package dev.scopecheck.processor.rewriting;

import java.nio.file.Path;
import java.util.List;

/**
 * A compilation that has run.
 *
 * @param built what it came to
 * @param after the project's files when it had run
 */
record Run(Compilation compilation, Built built, FolderState after) {

    static Run of(Compilation compilation, List<Path> sources) {
        Built built = compilation.run(sources);
        return new Run(compilation, built, FolderState.of(compilation.folder()));
    }
}
