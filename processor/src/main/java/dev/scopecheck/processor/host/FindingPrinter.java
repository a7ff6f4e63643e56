package dev.scopecheck.processor.host;

import com.sun.source.util.Trees;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.report.SourceFile;
import dev.scopecheck.processor.elements.MirrorAnchor;
import dev.scopecheck.processor.elements.TreeAnchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Hands findings to the compiler, in their order. Those about the descriptor stand at the {@code @AddonDescriptor}. */
public final class FindingPrinter {

    private final Messager messager;
    private final Optional<Trees> trees;
    private final Optional<EclipseMarkers> markers;

    public FindingPrinter(Messager messager, Optional<Trees> trees, Optional<EclipseMarkers> markers) {
        this.messager = messager;
        this.trees = trees;
        this.markers = markers;
    }

    /** Prints what is not suppressed, and tells whether that fails the compilation. */
    public boolean print(
            Collection<? extends Finding> findings, List<DescriptorReference> references, SourceLabels labels) {
        Optional<SourcePlace> reference =
                references.size() == 1 ? Optional.of(references.get(0).place()) : Optional.empty();
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.isSuppressed(reference)) {
                shown.add(finding);
            }
        }
        shown.sort((one, other) -> {
            int byStand = Boolean.compare(stands(one, reference), stands(other, reference));
            return byStand != 0 ? byStand : Finding.compare(one, other);
        });
        boolean failed = false;
        for (Finding finding : shown) {
            print(finding, anchor(finding, reference), labels);
            failed |= finding.severity() == Severity.ERROR;
        }
        return failed;
    }

    /** What stands nowhere goes first, as javac would show it in the file of what it printed before. */
    private static boolean stands(Finding finding, Optional<SourcePlace> reference) {
        Optional<Anchor> anchor = anchor(finding, reference);
        return anchor.isPresent() && !(anchor.get() instanceof SourceFile);
    }

    private static Optional<Anchor> anchor(Finding finding, Optional<SourcePlace> reference) {
        return switch (finding.at().rank()) {
            case 1 -> Optional.of(anchor((SourcePlace) finding.at(), finding.others()));
            case 2 -> reference.isPresent() ? Optional.of(reference.get().anchor()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A place that this compilation can point at, be it not the first: an editor shows nothing without. */
    private static Anchor anchor(SourcePlace first, List<SourcePlace> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .map(SourcePlace::anchor)
                .filter(anchor -> !(anchor instanceof SourceFile))
                .findFirst()
                .orElse(first.anchor());
    }

    private void print(Finding finding, Optional<Anchor> anchor, SourceLabels labels) {
        Diagnostic.Kind kind = switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
        String text = finding.text(labels::of) + elsewhere(finding, labels);
        if (anchor.orElse(null) instanceof TreeAnchor at && trees.isPresent()) {
            trees.get().printMessage(kind, text, at.tree(), at.file());
        } else if (anchor.orElse(null) instanceof MirrorAnchor at
                && (markers.isEmpty() || markers.get().has(at.element()))) {
            messager.printMessage(kind, text, at.element(), at.annotation());
        } else {
            printElsewhere(kind, text, anchor);
        }
    }

    private void printElsewhere(Diagnostic.Kind kind, String text, Optional<Anchor> anchor) {
        Optional<Element> element = markers.isEmpty() || kind == Diagnostic.Kind.NOTE
                ? Optional.empty()
                : markers.get().insteadOf(anchor);
        if (element.isPresent()) {
            messager.printMessage(kind, text, element.get());
        } else {
            messager.printMessage(kind, text);
        }
    }

    /** This compilation cannot point at what another has seen: the words name it. */
    private static String elsewhere(Finding finding, SourceLabels labels) {
        return finding.at() instanceof SourcePlace place && place.anchor() instanceof SourceFile
                ? "\n  at          " + labels.of(place)
                : "";
    }
}
