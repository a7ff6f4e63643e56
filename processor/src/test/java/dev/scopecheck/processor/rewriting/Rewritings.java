package dev.scopecheck.processor.rewriting;

import dev.scopecheck.testsupport.CompilationResult;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs compilations of tests again in other shapes; in which is said by the system property {@code rewritings}. */
public final class Rewritings {

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

    private static final List<Variation> CHOSEN = chosen(System.getProperty("rewritings", ""));

    private Rewritings() {}

    private static List<Variation> chosen(String labels) {
        Set<String> wanted = Set.of(labels.split(",", -1));
        List<String> known = Stream.concat(Stream.of("", "all"), ALL.stream().map(Variation::label))
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
    public static CompilationResult compile(RepeatableCompilation compilation, List<Path> sources) {
        if (CHOSEN.isEmpty() || compilation.options().contains("-proc:none")) {
            return compilation.run(sources);
        }
        if (!FolderState.isPlain(compilation.folder())) {
            CHOSEN.forEach(one -> Tally.INSTANCE.notApplicable(one.label(), "a file is none that could be restored"));
            return compilation.run(sources);
        }
        Experiment experiment = Experiment.of(compilation, sources);
        Differences differences = new Differences();
        try {
            for (Variation variation : CHOSEN) {
                differences.add(variation, variation.verdict(experiment));
            }
        } finally {
            experiment.end();
        }
        differences.expectNone();
        return experiment.run().built();
    }
}
