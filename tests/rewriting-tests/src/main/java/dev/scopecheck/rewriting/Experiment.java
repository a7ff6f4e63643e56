package dev.scopecheck.rewriting;

import dev.scopecheck.testsupport.RepeatableCompilation;
import java.nio.file.Path;
import java.util.List;

/**
 * A compilation that has run, to be run again in another shape.
 *
 * @param before the project's files before it ran
 * @param sources in the order in which javac was given them
 * @param code what javac makes of them
 */
record Experiment(FolderState before, List<Source> sources, Code code, Run run) {

    static Experiment of(RepeatableCompilation compilation, List<Path> paths) {
        FolderState before = FolderState.of(compilation.folder());
        List<Source> sources = Source.read(paths);
        Run run = Run.of(compilation, paths);
        return new Experiment(before, sources, Code.of(compilation, sources), run);
    }

    RepeatableCompilation compilation() {
        return run.compilation();
    }

    /** The account of the original, with the places in what was rewritten told by its start. */
    Account original(List<Rewritten> rewritten, Account.Order order) {
        List<Rewritten> unchanged = sources.stream().map(Rewritten::unchanged).toList();
        return Account.of(run, new Places(unchanged, rewritten), order);
    }

    void end() {
        code.close();
        run.after().restore();
    }
}
