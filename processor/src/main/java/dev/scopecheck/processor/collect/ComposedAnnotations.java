package dev.scopecheck.processor.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

        static Carried by(AnnotationMirror annotation, String carrier) {
            return new Carried(annotation, Said.by(annotation), carrier);
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

    private static void gather(TypeElement type, List<Carried> carried, Set<String> visited) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("java.lang.annotation.") || !visited.add(name)) {
            return;
        }
        for (AnnotationMirror annotation : Mirrors.written(type)) {
            if (Mirrors.typeName(annotation).equals(AnnotationNames.REQUIRES_SCOPE)) {
                carried.add(Carried.by(annotation, name));
            } else {
                gather(Mirrors.type(annotation), carried, visited);
            }
        }
    }
}
