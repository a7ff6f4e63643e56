package dev.scopecheck.processor.collect;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/**
 * What a {@code @RequiresScope} says, without regard to where it is written. Every call of what bears it needs that, so it
 * is read once.
 */
record Said(List<String> allOf, List<String> anyOf, boolean clear, String reason) {

    static Said by(AnnotationMirror annotation) {
        return new Said(
                texts(annotation, "value"),
                texts(annotation, "anyOf"),
                !Mirrors.isUnresolved(annotation),
                reason(annotation));
    }

    static String reason(AnnotationMirror annotation) {
        return Mirrors.value(annotation, "reason", String.class).orElse("");
    }

    private static List<String> texts(AnnotationMirror annotation, String member) {
        List<String> texts = new ArrayList<>();
        for (Object value : Mirrors.values(annotation, member)) {
            if (Mirrors.isText(value)) {
                texts.add((String) value);
            }
        }
        return List.copyOf(texts);
    }

    /** The requirement, all of it at one place. */
    Requirement at(SourcePlace place) {
        return new Requirement(names(allOf, place), names(anyOf, place), clear, reason, place);
    }

    private static List<ScopeName> names(List<String> texts, SourcePlace place) {
        List<ScopeName> names = new ArrayList<>();
        for (String text : texts) {
            names.add(new ScopeName(text, place));
        }
        return names;
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (String name : allOf) {
            clauses.add(Clause.anyOf(List.of(name)));
        }
        if (!anyOf.isEmpty()) {
            clauses.add(Clause.anyOf(anyOf));
        }
        return clauses;
    }
}
