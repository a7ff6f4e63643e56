package dev.scopecheck.processor.collect;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import java.util.List;
import java.util.stream.Stream;
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
        return Mirrors.values(annotation, member).stream()
                .filter(Mirrors::isText)
                .map(String.class::cast)
                .toList();
    }

    /** The requirement, all of it at one place. */
    Requirement at(SourcePlace place) {
        return new Requirement(names(allOf, place), names(anyOf, place), clear, reason, place);
    }

    private static List<ScopeName> names(List<String> texts, SourcePlace place) {
        return texts.stream().map(text -> new ScopeName(text, place)).toList();
    }

    Stream<Clause> clauses() {
        Stream<Clause> all = allOf.stream().map(name -> Clause.anyOf(List.of(name)));
        return anyOf.isEmpty() ? all : Stream.concat(all, Stream.of(Clause.anyOf(anyOf)));
    }
}
