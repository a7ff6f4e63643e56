package dev.scopecheck.processor.collect;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.processor.http.RequestScan;
import dev.scopecheck.processor.model.CalledEndpoint;
import dev.scopecheck.processor.model.Caller;
import dev.scopecheck.processor.model.Clause;
import dev.scopecheck.processor.model.Placed;
import dev.scopecheck.processor.model.RecognisedCall;
import dev.scopecheck.processor.model.SourcePlace;
import dev.scopecheck.processor.platform.EndpointTexts;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Collects the requests whose text names an endpoint of the platform, from types in which such a text may be. */
final class EndpointCollector {

    private final Trees trees;
    private final Callers callers;
    private final PlausibleTexts plausible;
    private final List<RecognisedCall> calls = new ArrayList<>();

    EndpointCollector(Trees trees, Callers callers, PlausibleTexts plausible) {
        this.trees = trees;
        this.callers = callers;
        this.plausible = plausible;
    }

    /** What tells whether a type is worth to be read; asked of its texts and names while it is scanned for calls. */
    PlausibleTexts plausible() {
        return plausible;
    }

    /** Adds what was scanned since the last type. */
    void addType(TreePath type, Surroundings around) {
        if (plausible.reset()) {
            EndpointTexts texts = plausible.texts();
            TreePath file = new TreePath(type.getCompilationUnit());
            PrivateCallers inFile = new PrivateCallers(trees, callers, type);
            RequestScan.requests(trees, type, texts).stream()
                    .filter(request -> request.endpoints().stream()
                            .anyMatch(endpoint ->
                                    endpoint.anyOf().filter(List::isEmpty).isEmpty()))
                    .forEach(request -> add(request, new Place(file, type, around), inFile));
        }
    }

    private record Place(TreePath file, TreePath type, Surroundings around) {}

    private void add(RequestScan.Request request, Place where, PrivateCallers inFile) {
        List<CalledEndpoint> endpoints = request.endpoints().stream()
                .map(endpoint -> new CalledEndpoint(
                        endpoint.method(), endpoint.path(), endpoint.anyOf().map(Clause::anyOf)))
                .toList();
        Deque<Tree> enclosing = Declarations.around(TreePath.getPath(where.type(), request.text()));
        Set<String> suppressed = callers.suppressed(where.file(), enclosing);
        Positions.Position at = TreePositions.position(
                where.file().getCompilationUnit(), request.text(), start(where.file(), request.text()));
        callers.of(where.file(), enclosing).ifPresent(caller -> {
            SourcePlace place = new SourcePlace(
                    where.around().file(),
                    at.column(),
                    caller.subject().toString(),
                    at.file(),
                    at.line(),
                    suppressed,
                    at.anchor());
            RecognisedCall call = new RecognisedCall(endpoints, request.doubt(), place, caller);
            if (!isSettledAround(call, inFile)) {
                calls.add(call);
            }
        });
    }

    /** What nobody else can call is annotated where it is called. */
    private static boolean isSettledAround(RecognisedCall call, PrivateCallers inFile) {
        List<Caller> outer = call.caller().exposed() ? List.of() : inFile.of(call.caller());
        return !outer.isEmpty()
                && outer.stream()
                        .allMatch(caller ->
                                new RecognisedCall(call.endpoints(), call.doubt(), call.place(), caller).isSettled());
    }

    private int start(TreePath file, Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(file.getCompilationUnit(), tree);
    }

    /** The requests so far, in the order of the sources. */
    List<RecognisedCall> calls() {
        List<RecognisedCall> sorted = new ArrayList<>(calls);
        sorted.sort(Placed.ORDER);
        return sorted;
    }
}
