package dev.scopecheck.processor.calls;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.processor.elements.DeclarationModifiers;
import dev.scopecheck.processor.elements.ElementContext;
import dev.scopecheck.processor.elements.Positions;
import dev.scopecheck.processor.elements.TreePositions;
import dev.scopecheck.processor.requests.ForeignStrings;
import dev.scopecheck.processor.requests.Members;
import dev.scopecheck.processor.requests.RequestDraft;
import dev.scopecheck.processor.requests.RequestScanner;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Collects the requests whose text names an endpoint of the platform, from types in which such a text may be. */
final class EndpointCollector {

    private final Trees trees;
    private final CallerResolver callers;
    private final EndpointPrefilter plausible;
    private final ForeignStrings elsewhere = new ForeignStrings();
    private final List<FoundRequest> found = new ArrayList<>();
    private final Set<Element> called = new HashSet<>();
    private final Map<String, Set<Element>> calledUnread = new HashMap<>();

    EndpointCollector(Trees trees, CallerResolver callers, EndpointPrefilter plausible) {
        this.trees = trees;
        this.callers = callers;
        this.plausible = plausible;
    }

    /**
     * A text, and who makes its request.
     *
     * @param outer those who call that one, where nobody else can; they may be annotated in its place
     */
    private record FoundRequest(RequestDraft draft, SourcePlace place, Caller caller, List<Caller> outer) {

        Stream<InferredRequest> calls(EndpointRecogniser texts, ForeignStrings elsewhere) {
            return draft.requests(texts, elsewhere).stream()
                    .filter(request -> request.endpoints().isEmpty()
                            || !request.endpoints().stream().allMatch(Endpoint::isFree))
                    .map(this::call)
                    .filter(call -> outer.isEmpty()
                            || !outer.stream().allMatch(by -> call.by(by).isSettled()));
        }

        private InferredRequest call(RequestDraft.Request request) {
            List<CandidateEndpoint> endpoints = request.endpoints().stream()
                    .map(endpoint -> new CandidateEndpoint(
                            endpoint.method(), endpoint.path(), endpoint.anyOf().map(Clause::anyOf)))
                    .toList();
            return new InferredRequest(request.name(), endpoints, request.doubt(), place, caller, member());
        }

        /** The member whose text it is, where other types can have it. */
        String member() {
            return draft.declaration()
                    .filter(element -> !element.getModifiers().contains(Modifier.PRIVATE))
                    .map(Members::id)
                    .orElse("");
        }
    }

    /** What tells whether a type is worth to be read; asked of its texts and names while it is scanned for calls. */
    EndpointPrefilter plausible() {
        return plausible;
    }

    /** Notes a call in the type that is scanned. */
    void call(Element callee) {
        called.add(callee);
    }

    /** Adds what was scanned since the last type. */
    void addType(TreePath type, ElementContext around) {
        if (plausible.reset()) {
            ExposedCallers inFile = new ExposedCallers(trees, callers, type);
            for (RequestDraft draft : RequestScanner.drafts(trees, type, plausible.texts(), elsewhere)) {
                add(draft, new FilePlace(new TreePath(type.getCompilationUnit()), type, around), inFile);
            }
        } else {
            calledUnread.computeIfAbsent(around.file(), key -> new HashSet<>()).addAll(called);
        }
        called.clear();
    }

    private record FilePlace(TreePath file, TreePath type, ElementContext around) {}

    private void add(RequestDraft draft, FilePlace where, ExposedCallers inFile) {
        Deque<Tree> enclosing = DeclarationModifiers.around(TreePath.getPath(where.type(), draft.shown()));
        Set<String> suppressed = callers.suppressed(where.file(), enclosing);
        Positions.Position at = TreePositions.position(
                where.file().getCompilationUnit(), draft.shown(), start(where.file(), draft.shown()));
        callers.of(where.file(), enclosing).ifPresent(caller -> {
            SourcePlace place = new SourcePlace(
                    where.around().file(),
                    at.column(),
                    caller.subject().toString(),
                    at.file(),
                    at.line(),
                    suppressed,
                    at.anchor());
            found.add(new FoundRequest(draft, place, caller, caller.exposed() ? List.of() : inFile.of(caller)));
        });
    }

    private int start(TreePath file, Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(file.getCompilationUnit(), tree);
    }

    /**
     * The requests of all types; a text that is a part of others alone is none.
     *
     * @param last what was known of texts the last time
     * @param kept the types that are not read now, of which that still holds
     */
    Requests requests(FollowedTexts last, Predicate<String> kept) {
        FollowedTexts remembered = last.in(kept);
        elsewhere.remember(remembered);
        List<FoundRequest> requests = found.stream()
                .filter(one ->
                        !one.draft().requests(plausible.texts(), elsewhere).isEmpty())
                .toList();
        FollowedTexts followed = followed(requests, new TextUsers(last, kept));
        List<InferredRequest> calls = requests.stream()
                .filter(one -> !followed.isPart(one.member()))
                .flatMap(one -> one.calls(plausible.texts(), elsewhere))
                .distinct()
                .sorted(Placed.ORDER)
                .toList();
        return new Requests(calls, followed);
    }

    private FollowedTexts followed(List<FoundRequest> requests, TextUsers users) {
        elsewhere.own().forEach(users::add);
        for (FoundRequest request : requests) {
            String type = request.place().type();
            if (!request.member().isEmpty()) {
                users.addRequest(type, request.member());
            }
            users.request(type, request.draft().from(elsewhere));
        }
        calledUnread.forEach(users::calls);
        return users.texts();
    }
}
