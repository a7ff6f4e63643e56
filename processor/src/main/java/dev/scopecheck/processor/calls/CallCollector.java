package dev.scopecheck.processor.calls;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.processor.declarations.ClientEndpoints;
import dev.scopecheck.processor.declarations.ComposedAnnotations;
import dev.scopecheck.processor.declarations.RequirementCollector;
import dev.scopecheck.processor.declarations.UnresolvedAnnotations;
import dev.scopecheck.processor.elements.ElementContext;
import dev.scopecheck.processor.elements.ElementNames;
import dev.scopecheck.processor.elements.Positions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Collects the calls of whatever requires a scope, from the attributed trees of one type after another. */
public final class CallCollector {

    private final Trees trees;
    private final Elements elements;
    private final CalleeRequirements callees;
    private final CallerResolver callers;
    private final Accessibility exposure;
    private final ImplicitCalls implicit;
    private final UnresolvedAnnotations annotations;
    private final List<CallSite> callSites = new ArrayList<>();
    private final boolean privates;
    private @Nullable EndpointCollector endpoints;
    private final List<Unresolved> unresolved = new ArrayList<>();

    /**
     * Collects with javac's trees.
     *
     * @param privates whether calls of what only its own file can call count for what that calls
     */
    public CallCollector(Trees trees, ClientEndpoints clients, Types types, boolean privates) {
        Elements elements = clients.elements();
        this.privates = privates;
        this.elements = elements;
        this.trees = trees;
        this.callees = new CalleeRequirements(clients, types, new ComposedAnnotations(clients.carriers()));
        this.exposure = new Accessibility(trees, elements, types);
        this.callers = new CallerResolver(trees, callees, exposure);
        this.implicit = new ImplicitCalls(elements, types);
        this.annotations = new UnresolvedAnnotations(trees);
    }

    /** Collects, from now on, the requests to endpoints as well, which are read once there is need. */
    public CallCollector withEndpoints(Supplier<EndpointRecogniser> texts) {
        endpoints = new EndpointCollector(trees, callers, new EndpointPrefilter(elements, texts));
        return this;
    }

    /**
     * The requests to endpoints so far.
     *
     * @param last the texts of other types that the last report tells of
     * @param kept the types of which that still holds
     */
    public Requests requests(FollowedTexts last, Predicate<String> kept) {
        return endpoints == null ? Requests.NONE : endpoints.requests(last, kept);
    }

    /** Adds a type whose trees are attributed, and gives its local classes to the declarations. */
    public void addType(TypeElement type, CompilationUnitTree unit, RequirementCollector declarations) {
        TreePath file = new TreePath(unit);
        for (Tree tree : unit.getTypeDecls()) {
            TreePath path = new TreePath(file, tree);
            if (type.equals(trees.getElement(path))) {
                addType(path, ElementContext.of(type), declarations);
            }
        }
    }

    private void addType(TreePath type, ElementContext around, RequirementCollector declarations) {
        TreePath file = type.getParentPath();
        Sink sink = new Sink(file, around, declarations);
        annotations.find(
                type,
                (annotation, reported) -> sink.unresolved(
                        new CallSink.Unresolvable("annotation '@" + annotation.getAnnotationType() + "'", reported),
                        annotation,
                        new ArrayDeque<>(List.of(type.getLeaf()))));
        new CallScanner(trees, implicit, file, sink).scan(type.getLeaf(), null);
        sink.settle();
        if (endpoints != null) {
            endpoints.addType(type, around);
        }
    }

    /** The calls so far, in the order of the sources. */
    public List<CallSite> callSites() {
        List<CallSite> sorted = new ArrayList<>(callSites);
        sorted.sort(Placed.ORDER);
        return sorted;
    }

    /** What in the types so far could not be resolved. */
    public List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }

    private final class Sink implements CallSink {

        private final TreePath file;
        private final ElementContext around;
        private final RequirementCollector declarations;
        private final CallOffsets offsets;
        private final List<CallSite> direct = new ArrayList<>();
        private final PrivateCallPropagation privateCalls = new PrivateCallPropagation();
        private final @Nullable EndpointPrefilter plausible = endpoints == null ? null : endpoints.plausible();

        Sink(TreePath file, ElementContext around, RequirementCollector declarations) {
            this.file = file;
            this.around = around;
            this.declarations = declarations;
            this.offsets = new CallOffsets(file.getCompilationUnit(), trees.getSourcePositions());
        }

        @Override
        public void call(Invocation called, Tree tree, Deque<Tree> enclosing) {
            List<ComposedAnnotations.Carried> required = callees.requiredBy(called);
            ExecutableElement callee = called.callee();
            if (endpoints != null) {
                endpoints.call(callee);
            }
            boolean hidden = privates && !exposure.isExposed(file, callee);
            if (required.isEmpty() && !hidden) {
                return;
            }
            ElementName.Kind kind =
                    callee.getKind() == ElementKind.CONSTRUCTOR ? called.how().ofConstructor() : called.how();
            ElementName subject = new ElementName(kind, ElementNames.of(callee).name());
            SourcePlace place = place(subject.toString(), tree, enclosing);
            Optional<Caller> caller = callers.of(file, enclosing);
            if (caller.isEmpty()) {
                return;
            }
            for (ComposedAnnotations.Carried carried : required) {
                direct.add(site(subject, carried, place, caller.get()));
            }
            if (hidden) {
                privateCalls.add(CallerResolver.id(callee), subject, place, caller.get());
            }
        }

        private CallSite site(
                ElementName subject, ComposedAnnotations.Carried carried, SourcePlace place, Caller caller) {
            Requirement requirement = carried.said().at(place);
            return new CallSite(new RequirementUse(subject, requirement, carried.carrier()), caller, false);
        }

        /** The file is read: what its private methods need is known. */
        void settle() {
            callSites.addAll(direct);
            callSites.addAll(privateCalls.passedOn(direct));
        }

        private SourcePlace place(String shown, Tree tree, Deque<Tree> enclosing) {
            Positions.Position at = offsets.position(tree);
            return new SourcePlace(
                    around.file(),
                    at.column(),
                    shown,
                    at.file(),
                    at.line(),
                    callers.suppressed(file, enclosing),
                    at.anchor());
        }

        @Override
        public void localType(TypeElement type, TreePath path) {
            declarations.addLocal(type, around);
        }

        @Override
        public void literal(LiteralTree tree) {
            if (plausible != null) {
                plausible.literal(tree);
            }
        }

        @Override
        public void name(Name name, Tree tree) {
            if (plausible != null && plausible.wants(name)) {
                plausible.named(trees.getElement(new TreePath(file, tree)));
            }
        }

        @Override
        public void unresolved(Unresolvable code, Tree tree, Deque<Tree> enclosing) {
            unresolved.add(new Unresolved(code.what(), code.reported(), place(code.what(), tree, enclosing)));
        }
    }
}
