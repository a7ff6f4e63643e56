package dev.scopecheck.commands;

import dev.scopecheck.commands.report.AddOnName;
import dev.scopecheck.commands.report.Material;
import dev.scopecheck.commands.report.Rendering;
import dev.scopecheck.commands.report.Reported;
import dev.scopecheck.commands.report.Standing;
import dev.scopecheck.commands.report.Where;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes why an add-on's scopes are there: a page, the same as Markdown, and its findings for code scanning. */
public final class Pages {

    private Pages() {}

    /**
     * Writes the files whose content is not there already.
     *
     * @param folder is made where it is not there
     * @return what was written, in the order of the names
     */
    public static List<Path> write(Situation situation, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> text : texts(situation).entrySet()) {
            Path file = folder.resolve(text.getKey());
            byte[] content = text.getValue().getBytes(StandardCharsets.UTF_8);
            if (!AtomicFile.holds(file, content)) {
                AtomicFile.write(file, content);
                written.add(file);
            }
        }
        return written;
    }

    /** What keeps the add-on from being judged, so that the pages say nothing of any scope; empty where nothing does. */
    public static Outcome obstacles(Situation situation) throws IOException {
        return standing(situation) == Standing.UNKNOWN ? found(situation) : new Outcome(List.of());
    }

    /** The texts by the files' names. */
    static Map<String, String> texts(Situation situation) throws IOException {
        Places places = Places.of(situation);
        Optional<String> descriptor = situation.descriptorFile().map(places::shown);
        Path report = situation.addOn().classes().resolve(Report.NAME);
        return Rendering.of(
                material(situation, places),
                Where.at(descriptor.orElseGet(() -> places.shown(report)), 0, 0),
                places.fromRepository());
    }

    private static Material material(Situation situation, Places places) throws IOException {
        Standing standing = standing(situation);
        List<DeclaredScope> listed = standing == Standing.DECLARED
                ? situation.loaded().descriptor().orElseThrow().scopes()
                : List.of();
        List<Reported> findings = standing == Standing.OFF
                ? List.of()
                : found(situation).findings().stream()
                        .map(located -> new Reported(
                                located.finding(),
                                places.of(located),
                                located.finding().others().stream()
                                        .map(places::of)
                                        .distinct()
                                        .toList()))
                        .toList();
        return new Material(
                situation.descriptorText().map(AddOnName::of).orElse(AddOnName.UNKNOWN),
                standing,
                situation.descriptorFile().map(places::shown).orElse(""),
                situation.settings().options().modules().stream()
                        .map(name -> places.module(situation, name))
                        .toList(),
                situation.settings().platform(),
                situation.evidence(),
                listed,
                situation.check().explained(situation.evidence(), scopes(situation, standing, listed)),
                findings,
                places::of);
    }

    private static Outcome found(Situation situation) throws IOException {
        return isUnseen(situation)
                ? new Outcome(situation.shown(List.of(new UnusableReport(
                        situation.addOn().reportName(), "there is none", UnusableReport.COMPILE_ANEW))))
                : Verbs.check(situation);
    }

    /** Whether no compilation has told anything: that is no fault, but no ground for words on scopes either. */
    private static boolean isUnseen(Situation situation) {
        return situation.obstacles().isEmpty()
                && situation.evidence().isEmpty()
                && !Files.exists(situation.addOn().classes().resolve(Report.NAME));
    }

    private static List<String> scopes(Situation situation, Standing standing, List<DeclaredScope> listed) {
        return standing == Standing.GENERATED
                ? situation.check().required(situation.evidence()).scopes()
                : listed.stream().map(DeclaredScope::name).distinct().toList();
    }

    private static Standing standing(Situation situation) {
        if (situation.isOff()) {
            return Standing.OFF;
        }
        boolean judged = !isUnseen(situation)
                && situation.obstacles().isEmpty()
                && situation.settings().options().clear()
                && situation.evidence().references().size() <= 1;
        if (!judged) {
            return Standing.UNKNOWN;
        }
        Mode mode = situation.settings().mode();
        if (mode == Mode.LIBRARY) {
            return Standing.LIBRARY;
        }
        boolean known = mode == Mode.GENERATE
                ? situation.verdict().generated().isPresent()
                : situation.loaded().descriptor().isPresent();
        return !known ? Standing.NO_DESCRIPTOR : mode == Mode.GENERATE ? Standing.GENERATED : Standing.DECLARED;
    }
}
