package dev.scopecheck.processor.collect;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.CalledEndpoint;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.RecognisedCall;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.EndpointTexts;
import dev.scopecheck.processor.requests.Draft;
import dev.scopecheck.processor.requests.Elsewhere;
import dev.scopecheck.processor.requests.Members;
import dev.scopecheck.processor.requests.RequestScan;
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
    private final Callers callers;
    private final PlausibleTexts plausible;
    private final Elsewhere elsewhere = new Elsewhere();
    private final List<Found> found = new ArrayList<>();
    private final Set<Element> called = new HashSet<>();
    private final Map<String, Set<Element>> calledUnread = new HashMap<>();

    EndpointCollector(Trees trees, Callers callers, PlausibleTexts plausible) {
        this.trees = trees;
        this.callers = callers;
        this.plausible = plausible;
    }

    /**
     * A text, and who makes its request.
     *
     * @param outer those who call that one, where nobody else can; they may be annotated in its place
     */
    private record Found(Draft draft, SourcePlace place, Caller caller, List<Caller> outer) {

        Stream<RecognisedCall> calls(EndpointTexts texts, Elsewhere elsewhere) {
            return draft.requests(texts, elsewhere).stream()
                    .filter(request -> request.endpoints().isEmpty()
                            || !request.endpoints().stream().allMatch(Endpoint::isFree))
                    .map(this::call)
                    .filter(call -> outer.isEmpty()
                            || !outer.stream().allMatch(by -> call.by(by).isSettled()));
        }

        private RecognisedCall call(Draft.Request request) {
            List<CalledEndpoint> endpoints = request.endpoints().stream()
                    .map(endpoint -> new CalledEndpoint(
                            endpoint.method(), endpoint.path(), endpoint.anyOf().map(Clause::anyOf)))
                    .toList();
            return new RecognisedCall(request.name(), endpoints, request.doubt(), place, caller, member());
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
    PlausibleTexts plausible() {
        return plausible;
    }

    /** Notes a call in the type that is scanned. */
    void call(Element callee) {
        called.add(callee);
    }

    /** Adds what was scanned since the last type. */
    void addType(TreePath type, Surroundings around) {
        if (plausible.reset()) {
            PrivateCallers inFile = new PrivateCallers(trees, callers, type);
            for (Draft draft : RequestScan.drafts(trees, type, plausible.texts(), elsewhere)) {
                add(draft, new Place(new TreePath(type.getCompilationUnit()), type, around), inFile);
            }
        } else {
            calledUnread.computeIfAbsent(around.file(), key -> new HashSet<>()).addAll(called);
        }
        called.clear();
    }

    private record Place(TreePath file, TreePath type, Surroundings around) {}

    private void add(Draft draft, Place where, PrivateCallers inFile) {
        Deque<Tree> enclosing = Declarations.around(TreePath.getPath(where.type(), draft.shown()));
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
            found.add(new Found(draft, place, caller, caller.exposed() ? List.of() : inFile.of(caller)));
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
        List<Found> requests = found.stream()
                .filter(one ->
                        !one.draft().requests(plausible.texts(), elsewhere).isEmpty())
                .toList();
        FollowedTexts followed = followed(requests, new TextUsers(last, kept));
        List<RecognisedCall> calls = requests.stream()
                .filter(one -> !followed.isPart(one.member()))
                .flatMap(one -> one.calls(plausible.texts(), elsewhere))
                .distinct()
                .sorted(Placed.ORDER)
                .toList();
        return new Requests(calls, followed);
    }

    private FollowedTexts followed(List<Found> requests, TextUsers users) {
        elsewhere.own().forEach(users::add);
        for (Found request : requests) {
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
