package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/**
 * A name that is no endpoint of the platform.
 *
 * @param name as it is written
 * @param platform the platform's name
 * @param near what may have been meant, the likeliest first
 * @param others further places with the same name
 * @param severity less where an HTTP client's annotation names it, whose server is not known
 */
public record UnknownEndpoint(
        String name, String platform, List<String> near, SourcePlace at, List<SourcePlace> others, Severity severity)
        implements Finding {

    /** A name that a person has called an endpoint of the platform. */
    public UnknownEndpoint(String name, String platform, List<String> near, SourcePlace at, List<SourcePlace> others) {
        this(name, platform, near, at, others, Code.UNKNOWN_ENDPOINT.severity());
    }

    /** The same name, which may be another server's. */
    public UnknownEndpoint asWarning() {
        return new UnknownEndpoint(name, platform, near, at, others, Severity.WARNING);
    }

    @Override
    public Code code() {
        return Code.UNKNOWN_ENDPOINT;
    }

    @Override
    public String headline() {
        return "'" + name + "' is not an endpoint of " + platform
                + (near.size() == 1 ? "; did you mean '" + near.get(0) + "'?" : "");
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        if (near.size() > 1) {
            details.add(new Detail("near", String.join(", ", near)));
        }
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix(
                near.isEmpty()
                        ? "write the HTTP method and the path, such as \"GET /v2/room/{room}\"; for what " + platform
                                + " does not list, write @RequiresScope instead"
                        : "write \"" + near.get(0) + "\""));
        return details;
    }
}
