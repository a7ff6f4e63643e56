package dev.scopecheck.processor.collect;

import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.EndpointCall;
import dev.scopecheck.processor.model.Requirement;
import dev.scopecheck.processor.model.ScopeName;
import dev.scopecheck.processor.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * What a {@code @RequiresScope} or {@code @CallsEndpoint} says, without regard to where it is written. Every call of what
 * bears it needs that, so it is read once.
 */
record Said(List<String> allOf, List<String> anyOf, Optional<Endpoint> endpoint, boolean clear, String reason) {

    /** An endpoint's name, and what counts in the place of what it needs. */
    record Endpoint(String name, boolean stated, List<Clause> settledBy) {

        EndpointCall at(SourcePlace place) {
            return new EndpointCall(name, stated, settledBy, place);
        }
    }

    /** What the annotation says, if it is one of those two. */
    static Optional<Said> by(AnnotationMirror annotation) {
        return switch (Mirrors.typeName(annotation)) {
            case AnnotationNames.REQUIRES_SCOPE ->
                Optional.of(new Said(
                        texts(annotation, "value"),
                        texts(annotation, "anyOf"),
                        Optional.empty(),
                        !Mirrors.isUnresolved(annotation),
                        reason(annotation)));
            case AnnotationNames.CALLS_ENDPOINT -> {
                List<String> names = texts(annotation, "value");
                yield Optional.of(new Said(
                        List.of(),
                        List.of(),
                        names.isEmpty() ? Optional.empty() : Optional.of(new Endpoint(names.get(0), true, List.of())),
                        !Mirrors.isUnresolved(annotation),
                        reason(annotation)));
            }
            default -> Optional.empty();
        };
    }

    /** What an HTTP client's annotation says. */
    static Said calling(String endpoint) {
        return new Said(List.of(), List.of(), Optional.of(new Endpoint(endpoint, false, List.of())), true, "");
    }

    /** Whether it names an endpoint that no person has called one of the platform's. */
    boolean isOfClient() {
        return endpoint.isPresent() && !endpoint.get().stated();
    }

    /** The same where the element says of itself what it needs. */
    Said settledBy(List<Clause> clauses) {
        return endpoint.isEmpty() || clauses.isEmpty()
                ? this
                : new Said(
                        allOf,
                        anyOf,
                        Optional.of(new Endpoint(
                                endpoint.get().name(), endpoint.get().stated(), clauses)),
                        clear,
                        reason);
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
        return new Requirement(
                names(allOf, place),
                names(anyOf, place),
                endpoint.isPresent() ? Optional.of(endpoint.get().at(place)) : Optional.empty(),
                clear,
                reason,
                place);
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
