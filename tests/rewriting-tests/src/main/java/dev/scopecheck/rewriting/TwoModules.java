package dev.scopecheck.rewriting;

import dev.scopecheck.core.report.Report;
import dev.scopecheck.rewriting.Account.Order;
import dev.scopecheck.testsupport.CompilerMessage;
import dev.scopecheck.testsupport.RepeatableCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some of the sources as a library, the rest as an add-on that names it as one of its modules. */
final class TwoModules implements Variation {

    @Override
    public String label() {
        return "two-modules";
    }

    @Override
    public Verdict verdict(Experiment experiment) {
        Optional<String> obstacle = TwoCompilations.obstacle(experiment)
                .or(() -> obstacle(experiment.compilation().options()));
        if (obstacle.isPresent()) {
            return new NotApplicable(obstacle.get());
        }
        Parts parts = Parts.of(
                experiment,
                source -> !Dependencies.asksForConstants(source)
                        && !source.fileName().startsWith("module-"));
        if (parts.first().isEmpty()) {
            return new NotApplicable("no source can do without the rest, and without being the add-on");
        }
        try {
            Path folder = Files.createTempDirectory("library");
            try {
                return verdict(experiment, parts, folder);
            } finally {
                new FolderState(folder, new TreeMap<>()).restore();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> obstacle(List<String> options) {
        String all = String.join(" ", options);
        if (all.contains("mode=library") || all.contains("mode=off")) {
            return Optional.of("it is a library, or switched off");
        }
        return all.contains("modules=") || all.contains("platform=") || all.contains("-path")
                ? Optional.of("an option names another folder")
                : Optional.empty();
    }

    private static Verdict verdict(Experiment experiment, Parts parts, Path folder) {
        RepeatableCompilation compilation = experiment.compilation();
        List<Path> copies = parts.first().stream()
                .map(source -> copy(source, compilation.folder(), folder))
                .toList();
        Run library = Run.of(compilation.in(folder).with("-Ascopecheck.mode=library"), copies);
        boolean silent = library.built().messages().stream().noneMatch(CompilerMessage::isFinding);
        if (!silent || !library.built().success()) {
            return new NotApplicable("as a library it has findings of its own");
        }
        experiment.before().restore();
        FolderState.exchange(experiment.sources(), parts.files());
        parts.first().forEach(source -> delete(source.path()));
        Path classes = library.compilation().classOutput();
        Run addon = Run.of(
                compilation.withLibrary(classes).with("-Ascopecheck.modules=" + classes), Parts.paths(parts.rest()));
        Places places = new Places(parts.files(), parts.files());
        String account = told(Account.of(addon, places, Order.ELSEWHERE), types(library, parts, compilation.folder()));
        String original = told(experiment.original(parts.files(), Order.ELSEWHERE), new TreeMap<>());
        return account.equals(original)
                ? new Same()
                : new Different(original, account, "library " + parts.first() + "\nadd-on " + parts.rest());
    }

    private static Path copy(Source source, Path from, Path to) {
        try {
            Path copy = to.resolve(from.relativize(source.path()));
            Files.createDirectories(copy.getParent());
            return Files.writeString(copy, source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library's report says of its types, with places told by where they come from in the add-on. */
    private static SortedMap<String, String> types(Run library, Parts parts, Path addon) {
        Path folder = library.compilation().folder();
        Path classes = library.compilation().classOutput();
        List<Rewritten> copies = parts.files().stream()
                .map(file -> new Rewritten(folder.resolve(addon.relativize(file.path())), file.pieces()))
                .toList();
        FolderState.Content report = library.after().files().get(classes.resolve(Report.NAME));
        if (report == null) {
            return new TreeMap<>();
        }
        return new ReportText(classes, new Places(copies, parts.files()), Order.ELSEWHERE).typesOf(report.text());
    }

    /** What is found, what is generated, and what the reports of both say of the types. */
    private static String told(Account account, SortedMap<String, String> types) {
        SortedMap<String, String> files = new TreeMap<>(account.files());
        files.keySet().removeIf(file -> file.endsWith(".class"));
        List<String> reports = files.keySet().stream()
                .filter(file -> file.endsWith(Report.NAME))
                .toList();
        reports.forEach(report -> types.putAll(ReportText.types(files.remove(report))));
        return new Account(account.success(), account.findings(), List.of(), files) + String.join("\n", types.values());
    }
}
