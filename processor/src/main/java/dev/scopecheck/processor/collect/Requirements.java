package dev.scopecheck.processor.collect;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** What a {@code @RequiresScope} says, without regard to where it is written. */
final class Requirements {

    private Requirements() {}

    /** The requirement, all of it at one place. */
    static Requirement at(AnnotationMirror annotation, SourcePlace place) {
        return new Requirement(
                names(annotation, "value", place),
                names(annotation, "anyOf", place),
                !Mirrors.isUnresolved(annotation),
                reason(annotation),
                place);
    }

    static Stream<Clause> clauses(AnnotationMirror annotation) {
        Stream<Clause> all = texts(annotation, "value").map(name -> Clause.anyOf(List.of(name)));
        List<String> any = texts(annotation, "anyOf").toList();
        return any.isEmpty() ? all : Stream.concat(all, Stream.of(Clause.anyOf(any)));
    }

    static String reason(AnnotationMirror annotation) {
        return Mirrors.value(annotation, "reason", String.class).orElse("");
    }

    private static List<ScopeName> names(AnnotationMirror annotation, String member, SourcePlace place) {
        return texts(annotation, member).map(name -> new ScopeName(name, place)).toList();
    }

    private static Stream<String> texts(AnnotationMirror annotation, String member) {
        return Mirrors.values(annotation, member).stream()
                .filter(Mirrors::isText)
                .map(String.class::cast);
    }
}
