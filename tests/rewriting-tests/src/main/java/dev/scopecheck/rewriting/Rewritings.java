package dev.scopecheck.rewriting;

import dev.scopecheck.testsupport.CompilationHook;
import dev.scopecheck.testsupport.CompilationResult;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs compilations again in other shapes: in all, or in those that the system property {@code rewritings} names. */
public final class Rewritings implements CompilationHook {

    private static final List<Variation> ALL = Stream.concat(
                    Stream.of(
                                    new QualifiedNames(),
                                    new StaticImports(),
                                    new Parentheses(),
                                    new Blocks(),
                                    WhiteSpace.BETWEEN_TOKENS,
                                    WhiteSpace.LINE_ENDS,
                                    WhiteSpace.ESCAPES,
                                    new RenamedLocals(),
                                    new MemberOrder(),
                                    new ClassPerFile(),
                                    new AllInOne(),
                                    new ShuffledFiles())
                            .map(RewrittenSources::new),
                    Stream.of(new TwoModules(), new TwoCompilations()))
            .toList();

    private final List<Variation> chosen = chosen(System.getProperty("rewritings", "all"));

    private static List<Variation> chosen(String labels) {
        Set<String> wanted = Set.of(labels.split(",", -1));
        List<String> known = Stream.concat(Stream.of("all"), ALL.stream().map(Variation::label))
                .toList();
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException("expected some of " + known + " but found " + labels);
        }
        return ALL.stream()
                .filter(one -> wanted.contains("all") || wanted.contains(one.label()))
                .toList();
    }

    /**
     * Compiles, and again in each shape that was chosen; fails if something else comes of one of them. What is compiled
     * without processor is not under test.
     */
    @Override
    public CompilationResult run(RepeatableCompilation compilation, List<Path> sources) {
        if (compilation.options().contains("-proc:none")) {
            return compilation.run(sources);
        }
        if (!FolderState.isPlain(compilation.folder())) {
            chosen.forEach(one -> Tally.INSTANCE.notApplicable(one.label(), "a file is none that could be restored"));
            return compilation.run(sources);
        }
        Experiment experiment = Experiment.of(compilation, sources);
        Differences differences = new Differences();
        try {
            for (Variation variation : chosen) {
                differences.add(variation, variation.verdict(experiment));
            }
        } finally {
            experiment.end();
        }
        differences.expectNone();
        return experiment.run().built();
    }
}
