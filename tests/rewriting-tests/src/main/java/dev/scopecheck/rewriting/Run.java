package dev.scopecheck.rewriting;

import dev.scopecheck.testsupport.CompilationResult;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.nio.file.Path;
import java.util.List;

/**
 * A compilation that has run.
 *
 * @param built what it came to
 * @param after the project's files when it had run
 */
record Run(RepeatableCompilation compilation, CompilationResult built, FolderState after) {

    static Run of(RepeatableCompilation compilation, List<Path> sources) {
        CompilationResult built = compilation.run(sources);
        return new Run(compilation, built, FolderState.of(compilation.folder()));
    }
}
