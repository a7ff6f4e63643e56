package dev.scopecheck.processor.collect;

import dev.scopecheck.processor.model.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The requirements that annotation types carry, at any depth; looked up once a type. */
final class ComposedAnnotations {

    private final Map<String, List<Carried>> known = new HashMap<>();

    /**
     * A requirement and the annotation type that carries it.
     *
     * @param carrier the type's qualified name
     */
    record Carried(AnnotationMirror annotation, Said said, String carrier) {

        /** These, each endpoint settled by what is said beside it on the same element. */
        static List<Carried> settled(List<Carried> all) {
            List<Clause> said = clauses(all);
            List<Carried> settled = new ArrayList<>();
            for (Carried one : all) {
                settled.add(new Carried(one.annotation, one.said.settledBy(said), one.carrier));
            }
            return settled;
        }

        /** What they say together of scopes. */
        static List<Clause> clauses(List<Carried> all) {
            List<Clause> clauses = new ArrayList<>();
            for (Carried one : all) {
                clauses.addAll(one.said.clauses());
            }
            return clauses;
        }

        /** Whether the same annotation is among these by the same way. */
        boolean isIn(List<Carried> others) {
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
    List<Carried> of(AnnotationMirror annotation) {
        Optional<Said> said = Said.by(annotation);
        return said.isPresent()
                ? List.of(new Carried(annotation, said.get(), ""))
                : carriedBy(Mirrors.type(annotation));
    }

    /** What all of an element's annotations say or carry. */
    List<Carried> of(List<AnnotationMirror> annotations) {
        List<Carried> all = new ArrayList<>();
        for (AnnotationMirror annotation : annotations) {
            all.addAll(of(annotation));
        }
        return all;
    }

    private static void gather(TypeElement type, List<Carried> carried, Set<String> visited) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("java.lang.annotation.") || !visited.add(name)) {
            return;
        }
        for (AnnotationMirror annotation : Mirrors.written(type)) {
            Optional<Said> said = Said.by(annotation);
            if (said.isPresent()) {
                carried.add(new Carried(annotation, said.get(), name));
            } else {
                gather(Mirrors.type(annotation), carried, visited);
            }
        }
    }
}
