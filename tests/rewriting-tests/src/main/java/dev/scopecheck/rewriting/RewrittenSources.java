package dev.scopecheck.rewriting;

import dev.scopecheck.testsupport.RepeatableCompilation;
import java.util.List;
import java.util.stream.Collectors;

/** The shape that a rewriting gives the sources. */
record RewrittenSources(Rewriting rewriting) implements Variation {

    @Override
    public String label() {
        return rewriting.label();
    }

    @Override
    public Verdict verdict(Experiment experiment) {
        Plan plan = rewriting.rewrite(experiment.code());
        if (plan instanceof Plan.Files files) {
            return verdict(experiment, files.files());
        }
        return new NotApplicable(((Plan.NotApplicable) plan).reason());
    }

    private Verdict verdict(Experiment experiment, List<Rewritten> files) {
        RepeatableCompilation compilation = experiment.compilation();
        FolderState before = experiment.before();
        Account original = experiment.original(files, rewriting.order()).butFor(before, compilation.folder());
        before.restore();
        FolderState.exchange(experiment.sources(), files);
        Run run = Run.of(compilation, files.stream().map(Rewritten::path).toList());
        Account account =
                Account.of(run, new Places(files, files), rewriting.order()).butFor(before, compilation.folder());
        List<Source> sources = files.stream().map(Rewritten::asSource).toList();
        String shown = sources.stream()
                .map(source -> "== " + source.path() + "\n" + source.text())
                .collect(Collectors.joining("\n"));
        boolean same = account.equals(original);
        // what fails in a round is not attributed: javac would not have said that it is mistaken
        if (!same || !run.built().success()) {
            List<String> wanted = experiment.code().errors();
            List<String> errors = errors(compilation, sources);
            if (!errors.equals(wanted)) {
                return new Mistaken(wanted + " became " + errors, shown);
            }
        }
        return same ? new Same() : new Different(original.toString(), account.toString(), shown);
    }

    private static List<String> errors(RepeatableCompilation compilation, List<Source> sources) {
        try (Code code = Code.of(compilation, sources)) {
            return code.errors();
        }
    }
}
