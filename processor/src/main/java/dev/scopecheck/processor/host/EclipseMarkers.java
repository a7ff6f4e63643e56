package dev.scopecheck.processor.host;

import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.processor.elements.MirrorAnchor;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Where Eclipse can put a marker.
 *
 * <p>A diagnostic without a place gets none: Eclipse writes it into a log that nobody looks at. Such a finding stands at
 * the nearest type that is around it, else at the first of the build; its words say what is meant.
 */
public final class EclipseMarkers {

    /** Kinds of types whose place Eclipse knows; that of a record it does not. */
    private static final Set<ElementKind> TYPES =
            EnumSet.of(ElementKind.ANNOTATION_TYPE, ElementKind.CLASS, ElementKind.ENUM, ElementKind.INTERFACE);

    private final TreeMap<String, Element> types = new TreeMap<>();

    public void addRound(Collection<? extends Element> roots) {
        roots.stream()
                .filter(root -> TYPES.contains(root.getKind()))
                .forEach(root ->
                        types.put(((TypeElement) root).getQualifiedName().toString(), root));
    }

    boolean has(Element element) {
        return TYPES.contains(element.getKind()) || (element instanceof ExecutableElement && !isAccessor(element));
    }

    /** Of a record's component: Eclipse does not know the place of those that are not written. */
    private static boolean isAccessor(Element method) {
        return method.getEnclosingElement() instanceof TypeElement type
                && type.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
    }

    /** An element to stand at, for what has no place of its own. */
    Optional<Element> insteadOf(Optional<Anchor> anchor) {
        Stream<Element> around = anchor.stream()
                .filter(MirrorAnchor.class::isInstance)
                .flatMap(at -> Stream.iterate(
                        ((MirrorAnchor) at).element(), element -> element != null, Element::getEnclosingElement));
        return Stream.concat(around, types.values().stream()).filter(this::has).findFirst();
    }
}
