package dev.scopecheck.processor.collect;

import com.sun.source.util.Trees;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.EndpointCall;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.ScopeName;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Subject;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.model.Use;
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
    private final List<Use> uses = new ArrayList<>();
    private final List<Use> definitions = new ArrayList<>();
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
                addElement(root, Surroundings.of(root));
            } else if (isAnnotated(root)) {
                addType(root, Surroundings.of(root));
            }
        }
    }

    /** Adds a class that a round does not show, within what is around it. */
    void addLocal(TypeElement type, Surroundings around) {
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

    private static List<Use> sorted(List<Use> uses) {
        List<Use> sorted = new ArrayList<>(uses);
        sorted.sort(Placed.ORDER);
        return sorted;
    }

    /** Most types are not, nor is anything in them. */
    private static boolean isAnnotated(Element element) {
        return !element.getAnnotationMirrors().isEmpty()
                || (element instanceof TypeElement && hasAnnotated(element.getEnclosedElements()));
    }

    private static boolean hasAnnotated(List<? extends Element> members) {
        for (Element member : members) {
            if (isAnnotated(member)) {
                return true;
            }
        }
        return false;
    }

    private void addType(Element type, Surroundings around) {
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

    private void addElement(Element element, Surroundings around) {
        List<AnnotationMirror> written = composed.written(element);
        if (written.isEmpty()) {
            return;
        }
        Map<String, Integer> occurrences = new HashMap<>();
        for (AnnotationMirror annotation : written) {
            String name = Mirrors.typeName(annotation);
            int occurrence = occurrences.merge(name, 1, Integer::sum) - 1;
            Spot spot = new Spot(element, annotation, occurrence, "", 0);
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

    private void addUnresolved(Spot spot, Surroundings around) {
        AnnotationMirror annotation = spot.annotation();
        boolean own = Mirrors.typeName(annotation).startsWith(AnnotationNames.PACKAGE);
        if (Mirrors.hasUnresolvedType(annotation) || (own && Mirrors.hasUnresolvedValue(annotation))) {
            String what = "annotation '@" + Mirrors.type(annotation).getSimpleName() + "'";
            unresolved.add(new Unresolved(what, true, place(spot, around)));
        }
    }

    /** The endpoint that an annotation of an HTTP client names; what it has from another method counts there. */
    private void addClient(ExecutableElement method, Surroundings around, List<AnnotationMirror> written) {
        Optional<ComposedAnnotations.Carried> call = clients.of(method);
        if (call.isPresent() && written.contains(call.get().annotation())) {
            SourcePlace place = place(new Spot(method, call.get().annotation(), 0, "", 0), around);
            add(method, call.get().said().settledBy(beside(written)).at(place), "");
        }
    }

    /** The endpoints of methods that a client has from elsewhere, at its own first annotation. */
    private void addInherited(TypeElement type, Surroundings around) {
        for (ClientEndpoints.Inherited inherited : clients.inherited(type)) {
            Spot spot = new Spot(type, type.getAnnotationMirrors().get(0), 0, "", 0);
            Subject subject = Subjects.of(inherited.method());
            uses.add(new Use(subject, inherited.carried().said().at(place(spot, around)), ""));
        }
    }

    private List<Clause> beside(List<AnnotationMirror> written) {
        return ComposedAnnotations.Carried.clauses(composed.of(written));
    }

    private void add(Element element, Requirement requirement, String via) {
        List<Use> target = element.getKind() == ElementKind.ANNOTATION_TYPE ? definitions : uses;
        target.add(new Use(Subjects.of(element), requirement, via));
    }

    private void addComposed(Spot spot, Surroundings around, List<AnnotationMirror> written) {
        List<ComposedAnnotations.Carried> carried = composed.carriedBy(Mirrors.type(spot.annotation()));
        if (!carried.isEmpty()) {
            SourcePlace place = place(spot, around);
            List<Clause> beside = beside(written);
            for (ComposedAnnotations.Carried one : carried) {
                add(spot.element(), one.said().settledBy(beside).at(place), one.carrier());
            }
        }
    }

    /** The requirement, each of its names at its own place. */
    private Requirement requirement(Spot spot, Surroundings around) {
        List<ScopeName> allOf = names(spot, around, "value");
        List<ScopeName> anyOf = names(spot, around, "anyOf");
        boolean clear = !Mirrors.hasUnresolvedValue(spot.annotation());
        String reason = Said.reason(spot.annotation());
        return new ScopeRequirement(allOf, anyOf, clear, reason, place(spot, around));
    }

    /** The requirement of an endpoint, whose name stands at its own place. */
    private Requirement endpoint(Spot spot, Surroundings around, List<Clause> beside) {
        Said said = Said.by(spot.annotation()).orElseThrow().settledBy(beside);
        if (said instanceof Said.Endpoint named) {
            EndpointCall call = named.call(place(spot.value("value", 0), around));
            return new EndpointRequirement(call, named.reason(), place(spot, around));
        }
        return said.at(place(spot, around));
    }

    private List<ScopeName> names(Spot spot, Surroundings around, String member) {
        List<Object> values = Mirrors.values(spot.annotation(), member);
        List<ScopeName> names = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            if (Mirrors.isText(values.get(index))) {
                names.add(new ScopeName((String) values.get(index), place(spot.value(member, index), around)));
            }
        }
        return names;
    }

    private DescriptorReference reference(Spot spot, Surroundings around) {
        String name = Mirrors.value(spot.annotation(), "value", String.class)
                .filter(Mirrors::isText)
                .orElse(AnnotationNames.DEFAULT_DESCRIPTOR);
        boolean generate =
                Mirrors.value(spot.annotation(), "generate", Boolean.class).orElse(false);
        return new DescriptorReference(name, generate, around.packageName(), place(spot.value("value", 0), around));
    }

    private SourcePlace place(Spot spot, Surroundings around) {
        Positions.Position position = positions.of(spot);
        return new SourcePlace(
                around.file(),
                position.line() > 0 ? position.column() : order++,
                Subjects.of(spot.element()).toString(),
                position.file(),
                position.line(),
                around.suppressed(),
                position.anchor());
    }
}
