package dev.scopecheck.processor.declarations;

import com.sun.source.util.Trees;
import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.processor.elements.AnnotationMirrors;
import dev.scopecheck.processor.elements.AnnotationPart;
import dev.scopecheck.processor.elements.ElementContext;
import dev.scopecheck.processor.elements.ElementNames;
import dev.scopecheck.processor.elements.MirrorPositions;
import dev.scopecheck.processor.elements.Positions;
import dev.scopecheck.processor.elements.TreePositions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Collects what the annotated elements of all rounds require, as values that outlive the round. */
public final class RequirementCollector {

    private final Positions positions;
    private final ClientEndpoints clients;
    private final ComposedAnnotations composed;
    private final List<RequirementUse> uses = new ArrayList<>();
    private final List<RequirementUse> definitions = new ArrayList<>();
    private final List<DescriptorReference> references = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private int order;

    /**
     * Collects with the compiler's trees, if it has any.
     *
     * @param clients tells of the calls of HTTP clients
     */
    public RequirementCollector(Optional<Trees> trees, ClientEndpoints clients) {
        this.clients = clients;
        this.composed = new ComposedAnnotations(clients.carriers());
        this.positions = trees.isPresent() ? new TreePositions(trees.get()) : new MirrorPositions();
    }

    /** Adds the root elements of a round. */
    public void addRound(Collection<? extends Element> roots) {
        clients.carriers().addSources(roots);
        for (Element root : roots) {
            if (!(root instanceof TypeElement)) {
                addElement(root, ElementContext.of(root));
            } else if (AnnotationMirrors.areIn(root)) {
                addType(root, ElementContext.of(root));
            }
        }
    }

    /** Adds a class that a round does not show, within what is around it. */
    public void addLocal(TypeElement type, ElementContext around) {
        addType(type, around.inside(type));
    }

    /** The annotations that could not be resolved, or whose scopes could not; a later round may know them. */
    public List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    /**
     * What was collected so far.
     *
     * @param complete whether that is all, without error
     */
    public Evidence evidence(boolean complete) {
        return new Evidence(sorted(uses), sorted(definitions), references, complete);
    }

    private static List<RequirementUse> sorted(List<RequirementUse> uses) {
        List<RequirementUse> sorted = new ArrayList<>(uses);
        sorted.sort(Placed.ORDER);
        return sorted;
    }

    private void addType(Element type, ElementContext around) {
        addElement(type, around);
        if (type instanceof TypeElement client) {
            addInherited(client, around);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement) {
                addType(member, around.inside(member));
            } else if (member instanceof ExecutableElement
                    && !member.getAnnotationMirrors().isEmpty()) {
                addElement(member, around.inside(member));
            }
        }
    }

    private void addElement(Element element, ElementContext around) {
        List<AnnotationMirror> written = composed.written(element);
        if (written.isEmpty()) {
            return;
        }
        Map<String, Integer> occurrences = new HashMap<>();
        for (AnnotationMirror annotation : written) {
            String name = AnnotationMirrors.typeName(annotation);
            int occurrence = occurrences.merge(name, 1, Integer::sum) - 1;
            AnnotationPart spot = new AnnotationPart(element, annotation, occurrence, "", 0);
            addUnresolved(spot, around);
            if (name.equals(AnnotationNames.REQUIRES_SCOPE)) {
                add(element, requirement(spot, around), "");
            } else if (name.equals(AnnotationNames.CALLS_ENDPOINT)) {
                add(element, endpoint(spot, around, beside(written)), "");
            } else if (name.equals(AnnotationNames.ADDON_DESCRIPTOR)) {
                references.add(reference(spot, around));
            } else if (element.getKind() != ElementKind.ANNOTATION_TYPE) {
                addComposed(spot, around, written);
            }
        }
        if (element instanceof ExecutableElement method && !occurrences.containsKey(AnnotationNames.CALLS_ENDPOINT)) {
            addClient(method, around, written);
        }
    }

    private void addUnresolved(AnnotationPart spot, ElementContext around) {
        AnnotationMirror annotation = spot.annotation();
        boolean own = AnnotationMirrors.typeName(annotation).startsWith(AnnotationNames.PACKAGE);
        if (AnnotationMirrors.hasUnresolvedType(annotation)
                || (own && AnnotationMirrors.hasUnresolvedValue(annotation))) {
            String what = "annotation '@" + AnnotationMirrors.type(annotation).getSimpleName() + "'";
            unresolved.add(new Unresolved(what, true, place(spot, around)));
        }
    }

    /** The endpoint that an annotation of an HTTP client names; what it has from another method counts there. */
    private void addClient(ExecutableElement method, ElementContext around, List<AnnotationMirror> written) {
        Optional<ComposedAnnotations.Carried> call = clients.of(method);
        if (call.isPresent() && written.contains(call.get().annotation())) {
            SourcePlace place = place(new AnnotationPart(method, call.get().annotation(), 0, "", 0), around);
            add(method, call.get().said().settledBy(beside(written)).at(place), "");
        }
    }

    /** The endpoints of methods that a client has from elsewhere, at its own first annotation. */
    private void addInherited(TypeElement type, ElementContext around) {
        for (ClientEndpoints.Inherited inherited : clients.inherited(type)) {
            AnnotationPart spot =
                    new AnnotationPart(type, type.getAnnotationMirrors().get(0), 0, "", 0);
            ElementName subject = ElementNames.of(inherited.method());
            uses.add(new RequirementUse(subject, inherited.carried().said().at(place(spot, around)), ""));
        }
    }

    private List<Clause> beside(List<AnnotationMirror> written) {
        return ComposedAnnotations.Carried.clauses(composed.of(written));
    }

    private void add(Element element, Requirement requirement, String via) {
        List<RequirementUse> target = element.getKind() == ElementKind.ANNOTATION_TYPE ? definitions : uses;
        target.add(new RequirementUse(ElementNames.of(element), requirement, via));
    }

    private void addComposed(AnnotationPart spot, ElementContext around, List<AnnotationMirror> written) {
        List<ComposedAnnotations.Carried> carried = composed.carriedBy(AnnotationMirrors.type(spot.annotation()));
        if (!carried.isEmpty()) {
            SourcePlace place = place(spot, around);
            List<Clause> beside = beside(written);
            for (ComposedAnnotations.Carried one : carried) {
                add(spot.element(), one.said().settledBy(beside).at(place), one.carrier());
            }
        }
    }

    /** The requirement, each of its names at its own place. */
    private Requirement requirement(AnnotationPart spot, ElementContext around) {
        List<ScopeReference> allOf = names(spot, around, "value");
        List<ScopeReference> anyOf = names(spot, around, "anyOf");
        boolean clear = !AnnotationMirrors.hasUnresolvedValue(spot.annotation());
        String reason = AnnotationRequirement.reason(spot.annotation());
        return new ScopeRequirement(allOf, anyOf, clear, reason, place(spot, around));
    }

    /** The requirement of an endpoint, whose name stands at its own place. */
    private Requirement endpoint(AnnotationPart spot, ElementContext around, List<Clause> beside) {
        AnnotationRequirement said =
                AnnotationRequirement.by(spot.annotation()).orElseThrow().settledBy(beside);
        if (said instanceof AnnotationRequirement.NamedEndpoint named) {
            EndpointReference call = named.call(place(spot.value("value", 0), around));
            return new EndpointRequirement(call, named.reason(), place(spot, around));
        }
        return said.at(place(spot, around));
    }

    private List<ScopeReference> names(AnnotationPart spot, ElementContext around, String member) {
        List<Object> values = AnnotationMirrors.values(spot.annotation(), member);
        List<ScopeReference> names = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            if (AnnotationMirrors.isText(values.get(index))) {
                names.add(new ScopeReference((String) values.get(index), place(spot.value(member, index), around)));
            }
        }
        return names;
    }

    private DescriptorReference reference(AnnotationPart spot, ElementContext around) {
        String name = AnnotationMirrors.value(spot.annotation(), "value", String.class)
                .filter(AnnotationMirrors::isText)
                .orElse(AnnotationNames.DEFAULT_DESCRIPTOR);
        boolean generate = AnnotationMirrors.value(spot.annotation(), "generate", Boolean.class)
                .orElse(false);
        return new DescriptorReference(name, generate, around.packageName(), place(spot.value("value", 0), around));
    }

    private SourcePlace place(AnnotationPart spot, ElementContext around) {
        Positions.Position position = positions.of(spot);
        return new SourcePlace(
                around.file(),
                position.line() > 0 ? position.column() : order++,
                ElementNames.of(spot.element()).toString(),
                position.file(),
                position.line(),
                around.suppressed(),
                position.anchor());
    }
}
