package dev.scopecheck.processor.declarations;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.processor.clients.Carriers;
import dev.scopecheck.processor.elements.AnnotationMirrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The requirements that annotation types carry, at any depth; looked up once a type. */
public final class ComposedAnnotations {

    private final Carriers carriers;
    private final Map<String, List<Carried>> known = new HashMap<>();

    public ComposedAnnotations(Carriers carriers) {
        this.carriers = carriers;
    }

    /**
     * A requirement and the annotation type that carries it.
     *
     * @param carrier the type's qualified name
     */
    public record Carried(AnnotationMirror annotation, AnnotationRequirement said, String carrier) {

        /** These, each endpoint settled by what is said beside it on the same element. */
        public static List<Carried> settled(List<Carried> all) {
            List<Clause> said = clauses(all);
            List<Carried> settled = new ArrayList<>();
            for (Carried one : all) {
                settled.add(new Carried(one.annotation, one.said.settledBy(said), one.carrier));
            }
            return settled;
        }

        /** What they say together of scopes. */
        public static List<Clause> clauses(List<Carried> all) {
            List<Clause> clauses = new ArrayList<>();
            for (Carried one : all) {
                clauses.addAll(one.said.clauses());
            }
            return clauses;
        }

        /** Whether the same annotation is among these by the same way. */
        public boolean isIn(List<Carried> others) {
            for (Carried other : others) {
                if (other.annotation.equals(annotation) && other.carrier.equals(carrier)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What the type carries; annotations that carry one another in a circle are each taken once. */
    List<Carried> carriedBy(TypeElement type) {
        String name = type.getQualifiedName().toString();
        List<Carried> found = known.get(name);
        if (found == null) {
            List<Carried> carried = new ArrayList<>();
            gather(type, carried, new HashSet<>());
            found = List.copyOf(carried);
            known.put(name, found);
        }
        return found;
    }

    /** What the annotation says or carries. */
    public List<Carried> of(AnnotationMirror annotation) {
        Optional<AnnotationRequirement> said = AnnotationRequirement.by(annotation);
        return said.isPresent()
                ? List.of(new Carried(annotation, said.get(), ""))
                : carriedBy(AnnotationMirrors.type(annotation));
    }

    /** What all of an element's annotations say or carry. */
    public List<Carried> of(List<AnnotationMirror> annotations) {
        List<Carried> all = new ArrayList<>();
        for (AnnotationMirror annotation : annotations) {
            all.addAll(of(annotation));
        }
        return all;
    }

    /** The annotations of an element, each container of repeated ones replaced by these. */
    public List<AnnotationMirror> written(Element element) {
        List<? extends AnnotationMirror> all = element.getAnnotationMirrors();
        if (all.isEmpty()) {
            return List.of();
        }
        List<AnnotationMirror> written = new ArrayList<>();
        for (AnnotationMirror annotation : all) {
            List<AnnotationMirror> repeated = repeated(annotation);
            written.addAll(repeated.isEmpty() ? List.of(annotation) : repeated);
        }
        return written;
    }

    private List<AnnotationMirror> repeated(AnnotationMirror container) {
        List<AnnotationMirror> contained = new ArrayList<>();
        for (AnnotationMirror annotation : AnnotationMirrors.annotations(container, "value")) {
            if (isContainer(AnnotationMirrors.type(container), AnnotationMirrors.type(annotation))) {
                contained.add(annotation);
            }
        }
        return contained;
    }

    /** Returns whether the annotation type names this container; the language allows it only one member of that array. */
    private boolean isContainer(TypeElement container, TypeElement annotation) {
        if (!carriers.mayCarry(annotation)) {
            return false;
        }
        for (AnnotationMirror meta : annotation.getAnnotationMirrors()) {
            if (AnnotationMirrors.typeName(meta).equals("java.lang.annotation.Repeatable")) {
                return AnnotationMirrors.value(meta, "value", DeclaredType.class)
                        .filter(named -> named.asElement().equals(container))
                        .isPresent();
            }
        }
        return false;
    }

    private void gather(TypeElement type, List<Carried> carried, Set<String> visited) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("java.lang.annotation.") || !visited.add(name) || !carriers.mayCarry(type)) {
            return;
        }
        for (AnnotationMirror annotation : written(type)) {
            Optional<AnnotationRequirement> said = AnnotationRequirement.by(annotation);
            if (said.isPresent()) {
                carried.add(new Carried(annotation, said.get(), name));
            } else {
                gather(AnnotationMirrors.type(annotation), carried, visited);
            }
        }
    }
}
