package dev.scopecheck.core.finding;

import static dev.scopecheck.core.ModelFixtures.anyOf;
import static dev.scopecheck.core.ModelFixtures.place;
import static dev.scopecheck.core.ModelFixtures.places;
import static dev.scopecheck.core.finding.Words.POST;
import static dev.scopecheck.core.finding.Words.SCOPES;
import static dev.scopecheck.core.finding.Words.anyPath;
import static dev.scopecheck.core.finding.Words.request;
import static dev.scopecheck.core.finding.Words.room;
import static dev.scopecheck.core.finding.Words.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Uncertainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole texts of findings about what is called, one row a shape that the words take; all stand in line 7. */
final class FindingsOfCallsTest {

    private static final String ROOM = "GET /v2/room";

    @ParameterizedTest
    @MethodSource({"missing", "ofEndpoints", "unannotated"})
    void theWholeText(Finding finding, String text) {
        assertThat(finding.at()).isEqualTo(place(7));
        assertThat(finding.text()).isEqualTo(text.strip());
    }

    private static Stream<Arguments> missing() {
        MissingScope.Known annotated = new MissingScope.Annotated(List.of("c"), "'Bot.run'");
        MissingScope.Known declared = new MissingScope.Declared(List.of("c"), "a.scopes", SCOPES, Optional.empty());
        MissingScope.Insertion first = new MissingScope.Insertion("", List.of("x", "scopes"), List.of("a", "b"));
        MissingScope.Insertion inner = new MissingScope.Insertion("x", List.of("scopes"), List.of("a"));
        return Stream.of(
                arguments(missing(Optional.empty(), anyOf("a", "b"), inserting(first)), """
                        [MissingScope] 'Rooms.post' requires one of the scopes 'a', 'b', of which the descriptor declares none
                          declared    none: there is no x.scopes
                          descriptor  a.json:3:5
                          also at     Rooms.java:8
                          to fix      add "x": {"scopes": ["a", "b"]} to the outermost object
                        """),
                arguments(missing(Optional.empty(), anyOf("a"), inserting(inner)), """
                        [MissingScope] 'Rooms.post' requires scope 'a', which the descriptor does not declare
                          declared    none: there is no x.scopes
                          descriptor  a.json:3:5
                          also at     Rooms.java:8
                          to fix      add "scopes": ["a"] to x
                        """),
                arguments(missing(Optional.of(ROOM), anyOf("a"), declared), """
                        [MissingScope] 'Rooms.post' requires scope 'a', which the descriptor does not declare
                          endpoint    GET /v2/room
                          declared    c
                          descriptor  a.json:3:5
                          also at     Rooms.java:8
                          to fix      add "a" to a.scopes
                        """),
                arguments(missing(Optional.empty(), anyOf("a"), annotated), """
                        [MissingScope] 'Rooms.post' requires scope 'a', which the generated descriptor does not have
                          annotated   c
                          also at     Rooms.java:8
                          to fix      annotate 'Bot.run' with @RequiresScope("a")
                        """),
                arguments(missing(Optional.empty(), anyOf("a", "b"), annotated), """
                        [MissingScope] 'Rooms.post' requires one of the scopes 'a', 'b', of which the generated descriptor has none
                          annotated   c
                          also at     Rooms.java:8
                          to fix      annotate 'Bot.run' with @RequiresScope(anyOf = {"a", "b"})
                        """));
    }

    private static MissingScope.Known inserting(MissingScope.Insertion insertion) {
        return new MissingScope.Declared(List.of(), "x.scopes", SCOPES, Optional.of(insertion));
    }

    private static MissingScope missing(Optional<String> endpoint, Clause clause, MissingScope.Known known) {
        return new MissingScope(POST, endpoint, List.copyOf(clause.alternatives()), known, place(7), places(8));
    }

    private static Stream<Arguments> ofEndpoints() {
        return Stream.of(
                arguments(
                        new ScopeMismatch(
                                POST,
                                ROOM,
                                List.of(anyOf("a")),
                                "high",
                                List.of(anyOf("b"), anyOf("c", "d")),
                                place(7)),
                        """
                        [ScopeMismatch] 'Rooms.post' says that it needs 'b' and 'c' or 'd', but 'GET /v2/room' asks for 'a'
                          confidence  high
                          counts      'b' and 'c' or 'd'
                          to fix      write @RequiresScope("a"), or no @RequiresScope at all
                        """),
                arguments(new ScopeMismatch(POST, ROOM, List.of(), "low", List.of(anyOf("b")), place(7)), """
                        [ScopeMismatch] 'Rooms.post' says that it needs 'b', but 'GET /v2/room' asks for no scope
                          confidence  low
                          counts      'b'
                          to fix      remove @RequiresScope
                        """),
                arguments(new UndecidedEndpoint(POST, ROOM, "", place(7), List.of()), """
                        [UndecidedEndpoint] 'Rooms.post' calls 'GET /v2/room', of which it is not known what scope it needs
                          to fix      say by @RequiresScope on the same element what the call has been seen to need
                        """),
                arguments(new UndecidedEndpoint(POST, ROOM, "probably a", place(7), places(8)), """
                        [UndecidedEndpoint] 'Rooms.post' calls 'GET /v2/room', of which it is not known what scope it needs
                          known       probably a
                          also at     Rooms.java:8
                          to fix      say by @RequiresScope on the same element what the call has been seen to need
                        """),
                arguments(new UnknownEndpoint("GET /x", "Chat", List.of(), place(7), places(8)), """
                        [UnknownEndpoint] 'GET /x' is not an endpoint of Chat
                          also at     Rooms.java:8
                          to fix      write the HTTP method and the path, such as "GET /v2/room/{room}"; for what Chat does not list, write @RequiresScope instead
                        """),
                arguments(new UnknownEndpoint("GET /x", "Chat", List.of("GET /y"), place(7), List.of()), """
                        [UnknownEndpoint] 'GET /x' is not an endpoint of Chat; did you mean 'GET /y'?
                          to fix      write "GET /y"
                        """),
                arguments(new UnknownEndpoint("GET /x", "Chat", List.of("GET /y", "GET /z"), place(7), List.of()), """
                        [UnknownEndpoint] 'GET /x' is not an endpoint of Chat
                          near        GET /y, GET /z
                          to fix      write "GET /y"
                        """),
                arguments(new UserTokenOnly(POST, ROOM, "oauth2", place(7), places(8)), """
                        [UserTokenOnly] 'Rooms.post' calls 'GET /v2/room', which only a person's token may call: the add-on's own token cannot, whatever the descriptor declares
                          also at     Rooms.java:8
                          to fix      call another endpoint; or let persons sign in, and declare oauth2
                        """));
    }

    private static Stream<Arguments> unannotated() {
        return Stream.of(
                arguments(unannotated(request(ElementName.Kind.METHOD, Uncertainty.NONE, room("GET a b"))), """
                        [UnannotatedCall] 'Rooms.post' calls GET /v2/room, which requires one of the scopes 'a', 'b', and no annotation says so
                          also at     Rooms.java:8
                          to fix      annotate 'Rooms.post' with @CallsEndpoint("GET /v2/room")
                        """),
                arguments(unannotated(request(ElementName.Kind.CONSTRUCTOR, Uncertainty.NONE, unknown("GET"))), """
                        [UnannotatedCall] constructor 'Rooms.post' calls GET /v2/room, whose scope is not known, and no annotation says so
                          undecided   GET requires a scope that is not known
                          also at     Rooms.java:8
                          to fix      annotate constructor 'Rooms.post' with @RequiresScope and the scope that it needs
                        """),
                arguments(
                        unannotated(request(ElementName.Kind.METHOD, Uncertainty.NONE, room("GET a"), room("PUT b"))),
                        """
                        [UnannotatedCall] 'Rooms.post' calls /v2/room, by a method that is not clear, and no annotation says so
                          undecided   GET requires scope 'a'; PUT requires scope 'b'
                          also at     Rooms.java:8
                          to fix      annotate 'Rooms.post' with @CallsEndpoint("GET /v2/room") or @CallsEndpoint("PUT /v2/room")
                        """),
                arguments(
                        unannotated(request(ElementName.Kind.METHOD, Uncertainty.SERVER, room("GET"), unknown("PUT"))),
                        """
                        [UnannotatedCall] 'Rooms.post' seems to call GET, PUT /v2/room of Chat, and no annotation says so
                          undecided   the server is not known to be one of Chat's; GET requires no scope; PUT requires a scope that is not known
                          also at     Rooms.java:8
                          to fix      annotate 'Rooms.post' with @CallsEndpoint("GET /v2/room") or @CallsEndpoint("PUT /v2/room"), or with @SuppressWarnings("UnannotatedCall") if it calls something else
                        """),
                arguments(unannotated(request(ElementName.Kind.CLASS, Uncertainty.API, room("GET a"))), """
                        [UnannotatedCall] class 'Rooms.post' seems to call GET /v2/room of Chat, and no annotation says so
                          undecided   neither a server nor a version says that it is Chat's; GET requires scope 'a'
                          also at     Rooms.java:8
                          to fix      move the call into a method of its own and annotate that with @CallsEndpoint("GET /v2/room")
                        """),
                arguments(unannotated(request(ElementName.Kind.CLASS, Uncertainty.REST, unknown("GET"))), """
                        [UnannotatedCall] class 'Rooms.post' seems to call GET /v2/room of Chat, and no annotation says so
                          undecided   not all of the path is known; it may be GET /v2/room
                          also at     Rooms.java:8
                          to fix      move the call into a method of its own and annotate that
                        """),
                arguments(
                        unannotated(request(ElementName.Kind.METHOD, Uncertainty.REST, room("GET a"), unknown("PUT"))),
                        """
                        [UnannotatedCall] 'Rooms.post' seems to call GET, PUT /v2/room of Chat, and no annotation says so
                          undecided   not all of the path is known; it may be GET /v2/room, PUT /v2/room
                          also at     Rooms.java:8
                          to fix      annotate 'Rooms.post' with @CallsEndpoint and the endpoint that it calls; or, if its callers are annotated, with @SuppressWarnings("UnannotatedCall")
                        """),
                arguments(unannotated(anyPath(Uncertainty.REST, "GET /v2/…")), """
                        [UnannotatedCall] 'Rooms.post' seems to call GET /v2/… of Chat, and no annotation says so
                          undecided   not all of the path is known; it may be that of any endpoint
                          also at     Rooms.java:8
                          to fix      annotate 'Rooms.post' with @CallsEndpoint and the endpoint that it calls; or, if its callers are annotated, with @SuppressWarnings("UnannotatedCall")
                        """),
                arguments(unannotated(anyPath(Uncertainty.ENDPOINT, "GET /v2/rooms")), """
                        [UnannotatedCall] 'Rooms.post' seems to call GET /v2/rooms of Chat, and no annotation says so
                          undecided   Scopecheck knows no such endpoint of Chat
                          also at     Rooms.java:8
                          to fix      annotate 'Rooms.post' with @RequiresScope and the scope that it needs, or with @SuppressWarnings("UnannotatedCall") if it calls something else
                        """));
    }

    private static UnannotatedCall unannotated(InferredRequest call) {
        return new UnannotatedCall(call, "Chat", places(8), Severity.WARNING);
    }
}
