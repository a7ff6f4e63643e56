package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request to an endpoint of the platform, in code whose annotations ask for none of the scopes that let it through.
 *
 * @param call the request, and where its text stands
 * @param platform the platform's name
 * @param others further texts of the same caller for the same endpoint
 * @param severity as the option says
 */
public record UnannotatedCall(InferredRequest call, String platform, List<SourcePlace> others, Severity severity)
        implements Finding {

    @Override
    public Code code() {
        return Code.UNANNOTATED_CALL;
    }

    @Override
    public Place at() {
        return call.place();
    }

    @Override
    public String headline() {
        return caller() + (call.doubt() == Uncertainty.NONE ? " calls " : " seems to call ") + what()
                + ", and no annotation says so";
    }

    private String what() {
        Optional<Clause> decided = call.decided();
        if (decided.isPresent()) {
            return call.name() + ", which requires " + Phrases.scopes(decided.get());
        }
        if (call.doubt() != Uncertainty.NONE) {
            return call.name() + " of " + platform;
        }
        return endpoints().size() > 1
                ? endpoints().get(0).path() + ", by a method that is not clear"
                : call.name() + ", whose scope is not known";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        if (call.decided().isEmpty()) {
            details.add(new Detail("undecided", why()));
        }
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix(fix()));
        return details;
    }

    /** What keeps it from being decided; each endpoint with what it asks for, where these are several. */
    private String why() {
        String needs = endpoints().stream()
                .map(endpoint -> endpoint.method() + " requires " + needs(endpoint))
                .collect(Collectors.joining("; "));
        return switch (call.doubt()) {
            case SERVER -> "the server is not known to be one of " + platform + "'s; " + needs;
            case API -> "neither a server nor a version says that it is " + platform + "'s; " + needs;
            case REST -> "not all of the path is known; it may be " + candidates();
            case ENDPOINT -> "Scopecheck knows no such endpoint of " + platform;
            case NONE -> needs;
        };
    }

    private String candidates() {
        return endpoints().isEmpty()
                ? "that of any endpoint"
                : Phrases.some(endpoints().stream()
                        .map(CandidateEndpoint::name)
                        .distinct()
                        .toList());
    }

    private static String needs(CandidateEndpoint endpoint) {
        return endpoint.isFree()
                ? "no scope"
                : endpoint.clause().map(Phrases::scopes).orElse("a scope that is not known");
    }

    private String fix() {
        if (!caller().isExecutable()) {
            return "move the call into a method of its own and annotate that"
                    + (isUnknown() || call.doubt() == Uncertainty.REST ? "" : by());
        }
        if (call.doubt() == Uncertainty.REST) {
            return "annotate " + caller()
                    + " with @CallsEndpoint and the endpoint that it calls; or, if its callers are"
                    + " annotated, with @SuppressWarnings(\"" + code().text() + "\")";
        }
        return "annotate " + caller() + (isUnknown() ? " with @RequiresScope and the scope that it needs" : by())
                + (call.doubt() == Uncertainty.NONE
                        ? ""
                        : ", or with @SuppressWarnings(\"" + code().text() + "\") if it calls something else");
    }

    private boolean isUnknown() {
        return endpoints().stream().allMatch(endpoint -> endpoint.clause().isEmpty());
    }

    private String by() {
        String annotations = endpoints().stream()
                .map(endpoint -> "@CallsEndpoint(\"" + endpoint.name() + "\")")
                .collect(Collectors.joining(" or "));
        return " with " + annotations;
    }

    private List<CandidateEndpoint> endpoints() {
        return call.endpoints();
    }

    private ElementName caller() {
        return call.caller().subject();
    }
}
