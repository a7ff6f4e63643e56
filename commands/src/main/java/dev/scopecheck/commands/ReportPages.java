package dev.scopecheck.commands;

import dev.scopecheck.commands.report.AddOnMetadata;
import dev.scopecheck.commands.report.FilePosition;
import dev.scopecheck.commands.report.Renderers;
import dev.scopecheck.commands.report.ReportInput;
import dev.scopecheck.commands.report.ReportKind;
import dev.scopecheck.commands.report.ReportSubject;
import dev.scopecheck.commands.report.ReportedFinding;
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
public final class ReportPages {

    private ReportPages() {}

    /**
     * Writes the files whose content is not there already.
     *
     * @param folder is made where it is not there
     * @return what was written, in the order of the names
     */
    public static List<Path> write(AddOnState situation, Path folder) throws IOException {
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
    public static CommandResult obstacles(AddOnState situation) throws IOException {
        return standing(situation) == ReportKind.UNKNOWN ? found(situation) : new CommandResult(List.of());
    }

    /** The texts by the files' names. */
    static Map<String, String> texts(AddOnState situation) throws IOException {
        DisplayPaths places = DisplayPaths.of(situation);
        Optional<String> descriptor = situation.descriptorFile().map(places::shown);
        Path report = situation.addOn().classes().resolve(Report.NAME);
        return Renderers.of(
                material(situation, places),
                FilePosition.at(descriptor.orElseGet(() -> places.shown(report)), 0, 0),
                places.fromRepository());
    }

    private static ReportInput material(AddOnState situation, DisplayPaths places) throws IOException {
        ReportKind standing = standing(situation);
        List<DeclaredScope> listed = standing == ReportKind.DECLARED
                ? situation.loaded().descriptor().orElseThrow().scopes()
                : List.of();
        List<ReportedFinding> findings = standing == ReportKind.OFF
                ? List.of()
                : found(situation).findings().stream()
                        .map(located -> new ReportedFinding(
                                located.finding(),
                                places.of(located),
                                located.finding().others().stream()
                                        .map(places::of)
                                        .distinct()
                                        .toList()))
                        .toList();
        ReportSubject subject = new ReportSubject(
                situation.descriptorText().map(AddOnMetadata::of).orElse(AddOnMetadata.UNKNOWN),
                standing,
                situation.descriptorFile().map(places::shown).orElse(""),
                situation.config().options().inputs().modules().stream()
                        .map(name -> places.module(situation, name))
                        .toList(),
                situation.config().platform());
        return new ReportInput(
                subject,
                situation.compiled().evidence(),
                listed,
                situation.check().explained(situation.compiled().evidence(), scopes(situation, standing, listed)),
                findings,
                places::of);
    }

    private static CommandResult found(AddOnState situation) throws IOException {
        return isUnseen(situation)
                ? new CommandResult(situation.shown(List.of(new UnusableReport(
                        situation.addOn().reportName(), "there is none", UnusableReport.COMPILE_ANEW))))
                : Commands.check(situation);
    }

    /** Whether no compilation has told anything: that is no fault, but no ground for words on scopes either. */
    private static boolean isUnseen(AddOnState situation) {
        return situation.obstacles().isEmpty()
                && situation.compiled().evidence().isEmpty()
                && !Files.exists(situation.addOn().classes().resolve(Report.NAME));
    }

    private static List<String> scopes(AddOnState situation, ReportKind standing, List<DeclaredScope> listed) {
        return standing == ReportKind.GENERATED
                ? situation.check().required(situation.compiled().evidence()).scopes()
                : listed.stream().map(DeclaredScope::name).distinct().toList();
    }

    private static ReportKind standing(AddOnState situation) {
        if (situation.isOff()) {
            return ReportKind.OFF;
        }
        boolean judged = !isUnseen(situation)
                && situation.obstacles().isEmpty()
                && situation.config().options().clear()
                && situation.compiled().evidence().references().size() <= 1;
        if (!judged) {
            return ReportKind.UNKNOWN;
        }
        Mode mode = situation.config().mode();
        if (mode == Mode.LIBRARY) {
            return ReportKind.LIBRARY;
        }
        boolean known = mode == Mode.GENERATE
                ? situation.verdict().generated().isPresent()
                : situation.loaded().descriptor().isPresent();
        return !known ? ReportKind.NO_DESCRIPTOR : mode == Mode.GENERATE ? ReportKind.GENERATED : ReportKind.DECLARED;
    }
}
