package dev.scopecheck.core.check;

import dev.scopecheck.core.finding.Code;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.ScopeMismatch;
import dev.scopecheck.core.finding.UndecidedEndpoint;
import dev.scopecheck.core.finding.UnknownEndpoint;
import dev.scopecheck.core.finding.UserTokenOnly;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.EndpointName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The endpoints that are called: whether there are such, and whether it is clear what they need. */
final class EndpointRules {

    private static final String PERSONS_TOKEN = "user";

    private final ScopeCatalog vocabulary;

    EndpointRules(ScopeCatalog vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** An endpoint that something calls. */
    private record Called(ElementName subject, EndpointReference call) {

        SourcePlace place() {
            return call.place();
        }
    }

    /** What is wrong whatever the descriptor says. */
    List<Finding> findings(Evidence evidence) {
        List<Called> written = called(Stream.concat(evidence.definitions().stream(), evidence.uses().stream()));
        List<Finding> findings = new ArrayList<>();
        List<Called> named = new ArrayList<>(written);
        named.addAll(called(
                evidence.directCalls().stream().filter(CallSite::isRequest).map(CallSite::use)));
        findings.addAll(grouped(named, Code.UNKNOWN_ENDPOINT, this::isUnknown, this::unknown));
        List<Called> all = called(Stream.concat(
                evidence.uses().stream(), evidence.directCalls().stream().map(CallSite::use)));
        findings.addAll(grouped(all, Code.UNDECIDED_ENDPOINT, this::isUndecided, this::undecided));
        written.forEach(one -> mismatch(one, written).ifPresent(findings::add));
        return findings;
    }

    /**
     * What the add-on's own token cannot call.
     *
     * @param capability the way to what a descriptor would have to say
     */
    List<Finding> forPersonsAlone(Evidence evidence, String capability) {
        List<Called> all = called(Stream.concat(
                evidence.uses().stream(), evidence.directCalls().stream().map(CallSite::use)));
        return grouped(
                all,
                Code.USER_TOKEN_ONLY,
                one -> needsPerson(one.call()),
                (first, others) -> new UserTokenOnly(
                        first.subject(), vocabulary.name(first.call()), capability, first.place(), others));
    }

    private boolean needsPerson(EndpointReference call) {
        return vocabulary
                .endpoint(call)
                .filter(endpoint -> endpoint.tokens().equals(List.of(PERSONS_TOKEN)))
                .isPresent();
    }

    /** Returns whether no scope helps, as the add-on's own token cannot make the call; that is a finding of its own. */
    boolean isForPersonsAlone(Need need) {
        return need.use().requirement() instanceof EndpointRequirement required
                && needsPerson(required.endpoint())
                && !need.place().suppresses(Code.USER_TOKEN_ONLY.text());
    }

    private static List<Called> called(Stream<RequirementUse> uses) {
        List<Called> called = new ArrayList<>();
        uses.forEach(use -> {
            if (use.requirement() instanceof EndpointRequirement required) {
                called.add(new Called(use.subject(), required.endpoint()));
            }
        });
        return called;
    }

    private boolean isUnknown(Called one) {
        return vocabulary.isMistaken(one.call())
                || (one.call().stated() && vocabulary.endpoint(one.call()).isEmpty());
    }

    private boolean isUndecided(Called one) {
        return !isUnknown(one) && !vocabulary.isDecided(one.call());
    }

    /** One finding an endpoint, at the first place. */
    private static List<Finding> grouped(
            List<Called> calls,
            Code code,
            Predicate<Called> concerned,
            BiFunction<Called, List<SourcePlace>, Finding> finding) {
        Map<String, List<Called>> groups = new TreeMap<>();
        calls.stream()
                .filter(one -> !one.place().suppresses(code.text()))
                .filter(concerned)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .forEach(one -> groups.computeIfAbsent(one.call().name(), name -> new ArrayList<>())
                        .add(one));
        return groups.values().stream()
                .map(same -> finding.apply(
                        same.get(0),
                        same.stream().skip(1).map(Called::place).distinct().toList()))
                .toList();
    }

    private Finding unknown(Called first, List<SourcePlace> others) {
        List<String> near = EndpointName.parse(first.call().name()).stream()
                .flatMap(name -> vocabulary.endpoints().near(name).stream())
                .map(EndpointRules::name)
                .toList();
        UnknownEndpoint unknown =
                new UnknownEndpoint(first.call().name(), vocabulary.platform(), near, first.place(), others);
        return vocabulary.isMistaken(first.call()) ? unknown.asWarning() : unknown;
    }

    private Finding undecided(Called first, List<SourcePlace> others) {
        String note = vocabulary.endpoint(first.call()).map(Endpoint::note).orElse("");
        return new UndecidedEndpoint(first.subject(), vocabulary.name(first.call()), note, first.place(), others);
    }

    private Optional<Finding> mismatch(Called one, List<Called> all) {
        List<Clause> said = one.call().settledBy();
        Optional<Endpoint> endpoint = vocabulary.endpoint(one.call());
        if (said.isEmpty() || endpoint.isEmpty() || one.place().suppresses(Code.SCOPE_MISMATCH.text())) {
            return Optional.empty();
        }
        return asked(endpoint.get())
                .filter(asked -> asked.isEmpty() ? othersNeedNoneEither(one, all) : !isMet(asked.get(0), said))
                .map(asked -> new ScopeMismatch(
                        one.subject(), name(endpoint.get()), asked, confidence(endpoint.get()), said, one.place()));
    }

    private static Optional<List<Clause>> asked(Endpoint endpoint) {
        return endpoint.anyOf().map(scopes -> scopes.isEmpty() ? List.of() : List.of(Clause.anyOf(scopes)));
    }

    /** One of the endpoint's alternatives is enough. What else is said may be needed for calls that are not named. */
    private static boolean isMet(Clause asked, List<Clause> said) {
        return said.stream().anyMatch(own -> asked.alternatives().containsAll(own.alternatives()));
    }

    /** Whether none of the endpoints that the same element calls needs a scope. */
    private boolean othersNeedNoneEither(Called one, List<Called> all) {
        return all.stream()
                .filter(other -> other.place().type().equals(one.place().type())
                        && other.subject().equals(one.subject())
                        && other.call().settledBy().equals(one.call().settledBy()))
                .flatMap(other -> vocabulary.endpoint(other.call()).stream())
                .allMatch(endpoint -> endpoint.anyOf().filter(List::isEmpty).isPresent());
    }

    private static String confidence(Endpoint endpoint) {
        String level = endpoint.confidence().name().toLowerCase(Locale.ROOT);
        return endpoint.note().isEmpty() ? level : level + ": " + endpoint.note();
    }

    private static String name(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }
}
