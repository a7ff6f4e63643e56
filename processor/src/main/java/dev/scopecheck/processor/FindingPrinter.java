package dev.scopecheck.processor;

import com.sun.source.util.Trees;
import dev.scopecheck.processor.collect.MirrorAnchor;
import dev.scopecheck.processor.collect.TreeAnchor;
import dev.scopecheck.processor.finding.Finding;
import dev.scopecheck.processor.finding.Severity;
import dev.scopecheck.processor.model.Anchor;
import dev.scopecheck.processor.model.DescriptorReference;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.report.Remembered;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Hands findings to the compiler, in their order. Those about the descriptor stand at the {@code @AddonDescriptor}. */
final class FindingPrinter {

    private final Messager messager;
    private final Optional<Trees> trees;
    private final Optional<MarkerPlaces> markers;

    FindingPrinter(Messager messager, Optional<Trees> trees, Optional<MarkerPlaces> markers) {
        this.messager = messager;
        this.trees = trees;
        this.markers = markers;
    }

    /** Prints what is not suppressed, and tells whether that fails the compilation. */
    boolean print(Collection<? extends Finding> findings, List<DescriptorReference> references) {
        Optional<SourcePlace> reference =
                references.size() == 1 ? Optional.of(references.get(0).place()) : Optional.empty();
        List<? extends Finding> shown = findings.stream()
                .filter(finding -> !finding.isSuppressed(reference))
                .sorted(Comparator.comparing((Finding finding) -> stands(finding, reference))
                        .thenComparing(Finding.ORDER))
                .toList();
        shown.forEach(finding -> print(finding, anchor(finding, reference)));
        return shown.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** What stands nowhere goes first, as javac would show it in the file of what it printed before. */
    private static boolean stands(Finding finding, Optional<SourcePlace> reference) {
        return anchor(finding, reference)
                .filter(anchor -> !(anchor instanceof Remembered))
                .isPresent();
    }

    private static Optional<Anchor> anchor(Finding finding, Optional<SourcePlace> reference) {
        return switch (finding.at().rank()) {
            case 1 -> Optional.of(anchor((SourcePlace) finding.at(), finding.others()));
            case 2 -> reference.map(SourcePlace::anchor);
            default -> Optional.empty();
        };
    }

    /** A place that this compilation can point at, be it not the first: an editor shows nothing without. */
    private static Anchor anchor(SourcePlace first, List<SourcePlace> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .map(SourcePlace::anchor)
                .filter(anchor -> !(anchor instanceof Remembered))
                .findFirst()
                .orElse(first.anchor());
    }

    private void print(Finding finding, Optional<Anchor> anchor) {
        Diagnostic.Kind kind = switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
        String text = finding.text() + elsewhere(finding);
        if (anchor.orElse(null) instanceof TreeAnchor at && trees.isPresent()) {
            trees.get().printMessage(kind, text, at.tree(), at.file());
        } else if (anchor.orElse(null) instanceof MirrorAnchor at
                && markers.map(known -> known.has(at.element())).orElse(true)) {
            messager.printMessage(kind, text, at.element(), at.annotation());
        } else {
            markers.filter(known -> finding.severity() != Severity.NOTE)
                    .flatMap(known -> known.insteadOf(anchor))
                    .ifPresentOrElse(
                            element -> messager.printMessage(kind, text, element),
                            () -> messager.printMessage(kind, text));
        }
    }

    /** This compilation cannot point at what another has seen: the words name it. */
    private static String elsewhere(Finding finding) {
        return finding.at() instanceof SourcePlace place && place.anchor() instanceof Remembered
                ? "\n  at          " + place.label()
                : "";
    }
}
