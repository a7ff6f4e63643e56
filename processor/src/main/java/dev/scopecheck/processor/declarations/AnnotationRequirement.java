package dev.scopecheck.processor.declarations;

import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.processor.elements.AnnotationMirrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * A {@code @RequiresScope} or {@code @CallsEndpoint} without regard to where it is written. Every call of the annotated
 * element requires the same, so the annotation is read once.
 */
public sealed interface AnnotationRequirement {

    /** The requirement, all of it at one place. */
    Requirement at(SourcePlace place);

    /** The same annotation on an element whose other annotations require these clauses. */
    AnnotationRequirement settledBy(List<Clause> clauses);

    /** The clauses that it states itself. */
    List<Clause> clauses();

    /** Named scopes. */
    record Scopes(List<String> allOf, List<String> anyOf, boolean clear, String reason)
            implements AnnotationRequirement {

        @Override
        public Requirement at(SourcePlace place) {
            return new ScopeRequirement(
                    ScopeRequirement.names(allOf, place), ScopeRequirement.names(anyOf, place), clear, reason, place);
        }

        @Override
        public AnnotationRequirement settledBy(List<Clause> clauses) {
            return this;
        }

        @Override
        public List<Clause> clauses() {
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

    /**
     * An endpoint.
     *
     * @param stated whether a user has named it as one of the platform; else an annotation of an HTTP client did
     * @param settledBy the clauses that count instead of those of the endpoint
     */
    record NamedEndpoint(String name, boolean stated, List<Clause> settledBy, String reason)
            implements AnnotationRequirement {

        @Override
        public Requirement at(SourcePlace place) {
            return new EndpointRequirement(call(place), reason, place);
        }

        EndpointReference call(SourcePlace place) {
            return new EndpointReference(name, stated, settledBy, place);
        }

        @Override
        public AnnotationRequirement.NamedEndpoint settledBy(List<Clause> clauses) {
            return clauses.isEmpty() ? this : new NamedEndpoint(name, stated, clauses, reason);
        }

        @Override
        public List<Clause> clauses() {
            return List.of();
        }
    }

    /** The annotation, if it is one of those two. */
    static Optional<AnnotationRequirement> by(AnnotationMirror annotation) {
        return switch (AnnotationMirrors.typeName(annotation)) {
            case AnnotationNames.REQUIRES_SCOPE -> Optional.of(scopes(annotation));
            case AnnotationNames.CALLS_ENDPOINT -> Optional.of(endpoint(annotation));
            default -> Optional.empty();
        };
    }

    private static AnnotationRequirement scopes(AnnotationMirror annotation) {
        return new Scopes(
                texts(annotation, "value"),
                texts(annotation, "anyOf"),
                !AnnotationMirrors.hasUnresolvedValue(annotation),
                reason(annotation));
    }

    /** An endpoint whose name the compiler could not resolve is a requirement that is not clear. */
    private static AnnotationRequirement endpoint(AnnotationMirror annotation) {
        List<String> names = texts(annotation, "value");
        return names.isEmpty() || AnnotationMirrors.hasUnresolvedValue(annotation)
                ? new Scopes(List.of(), List.of(), false, reason(annotation))
                : new NamedEndpoint(names.get(0), true, List.of(), reason(annotation));
    }

    /** The endpoint that an HTTP client's annotation names. */
    static AnnotationRequirement calling(String endpoint) {
        return new NamedEndpoint(endpoint, false, List.of(), "");
    }

    /** Returns whether it names an endpoint that no user has called one of the platform's. */
    default boolean isOfClient() {
        return this instanceof NamedEndpoint endpoint && !endpoint.stated();
    }

    static String reason(AnnotationMirror annotation) {
        return AnnotationMirrors.value(annotation, "reason", String.class).orElse("");
    }

    private static List<String> texts(AnnotationMirror annotation, String member) {
        List<String> texts = new ArrayList<>();
        for (Object value : AnnotationMirrors.values(annotation, member)) {
            if (AnnotationMirrors.isText(value)) {
                texts.add((String) value);
            }
        }
        return List.copyOf(texts);
    }
}
