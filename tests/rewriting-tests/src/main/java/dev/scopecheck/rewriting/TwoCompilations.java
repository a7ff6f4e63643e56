package dev.scopecheck.rewriting;

import dev.scopecheck.rewriting.Account.Order;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some of the sources, then the rest beside their classes and with their report as memory. */
final class TwoCompilations implements Variation {

    @Override
    public String label() {
        return "two-compilations";
    }

    @Override
    public Verdict verdict(Experiment experiment) {
        Optional<String> obstacle = obstacle(experiment);
        if (obstacle.isPresent()) {
            return new NotApplicable(obstacle.get());
        }
        Parts parts = Parts.of(experiment, source -> true);
        if (parts.first().isEmpty()) {
            return new NotApplicable("each source needs all others");
        }
        RepeatableCompilation compilation = experiment.compilation();
        experiment.before().restore();
        FolderState.exchange(experiment.sources(), parts.files());
        if (!compilation.run(Parts.paths(parts.first())).success()) {
            return new NotApplicable("the first part does not pass alone");
        }
        Run second = Run.of(compilation.withLibrary(compilation.classOutput()), Parts.paths(parts.rest()));
        Account account = Account.of(second, new Places(parts.files(), parts.files()), Order.ELSEWHERE);
        Account original = experiment.original(parts.files(), Order.ELSEWHERE);
        String wanted = told(original);
        return told(account).equals(wanted)
                ? new Same()
                : new Different(wanted, told(account), "first " + parts.first() + "\nthen " + parts.rest());
    }

    static Optional<String> obstacle(Experiment experiment) {
        if (!experiment.code().errors().isEmpty()) {
            return Optional.of("it does not compile");
        }
        if (experiment.compilation().processors().get().size() > 2) {
            return Optional.of("another processor would write twice");
        }
        if (experiment.sources().stream().anyMatch(source -> source.text().contains("class AddonScopes"))) {
            return Optional.of("a class is called what the class of constants is");
        }
        boolean again = experiment.before().files().keySet().stream()
                .anyMatch(file -> file.startsWith(experiment.compilation().classOutput()));
        return again ? Optional.of("something was compiled before") : Optional.empty();
    }

    /** Of classes, a build that fails leaves what others have left. */
    private static String told(Account account) {
        SortedMap<String, String> files = new TreeMap<>(account.files());
        if (!account.success()) {
            files.keySet().removeIf(file -> file.endsWith(".class"));
        }
        return new Account(account.success(), account.findings(), List.of(), files).toString();
    }
}
