package dev.scopecheck.rewriting;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sources in two parts, of which the first needs nothing of the rest.
 *
 * @param files all of them, with a class in each where that can be
 */
record Parts(List<Rewritten> files, List<Source> first, List<Source> rest) {

    /**
     * The parts, of which the first is as large as may be, but no more than half; it is empty if each source needs more
     * than that.
     *
     * @param mayBeFirst what is allowed in the first part
     */
    static Parts of(Experiment experiment, Predicate<Source> mayBeFirst) {
        Plan split = new ClassPerFile().rewrite(experiment.code());
        List<Rewritten> files = split instanceof Plan.Files own
                ? own.files()
                : experiment.sources().stream().map(Rewritten::unchanged).toList();
        List<Source> sources = files.stream().map(Rewritten::asSource).toList();
        experiment.run().after().restore();
        FolderState.exchange(experiment.sources(), files);
        try (Code code = Code.of(experiment.compilation(), sources)) {
            Set<Source> first = first(code, mayBeFirst);
            return new Parts(
                    files,
                    sources.stream().filter(first::contains).toList(),
                    sources.stream().filter(source -> !first.contains(source)).toList());
        }
    }

    private static Set<Source> first(Code code, Predicate<Source> mayBeFirst) {
        Dependencies dependencies = new Dependencies(code);
        int most = Math.max(code.sources().size() / 2, 1);
        Set<Source> first = new HashSet<>();
        List<Source> bySize = code.sources().stream()
                .sorted(Comparator.comparingInt(
                        source -> dependencies.closure(source).size()))
                .toList();
        for (Source source : bySize) {
            Set<Source> with = new HashSet<>(first);
            with.addAll(dependencies.closure(source));
            if (with.size() <= most
                    && with.size() < code.sources().size()
                    && with.stream().allMatch(mayBeFirst)) {
                first = with;
            }
        }
        return first;
    }

    static List<Path> paths(List<Source> sources) {
        return sources.stream().map(Source::path).toList();
    }
}
