package dev.scopecheck.core.model;

/**
 * Where a requirement comes from.
 *
 * @param subject the annotated element
 * @param requirement what it needs
 * @param via the qualified name of the composed annotation that carries the requirement; empty where the annotation
 *     stands on the subject itself
 */
public record RequirementUse(ElementName subject, Requirement requirement, String via) implements Placed {

    @Override
    public SourcePlace place() {
        return requirement.place();
    }
}
