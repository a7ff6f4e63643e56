package dev.scopecheck.core.platform;

import dev.scopecheck.core.model.Uncertainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text that has the shape of an endpoint's path, all of it, or that is addressed to the platform.
 *
 * @param endpoints those that may be meant; none where the platform has no such path
 * @param path the endpoints' path, if the text is taken as it stands
 * @param shown the text's own path, as far as it is known
 * @param server what stands in front of the path
 * @param versioned whether the API's version is written out
 * @param words how many of the path's other segments are written out in the endpoint as well
 * @param dynamic whether a part of the text is put in while the program runs
 */
public record RecognisedPath(
        List<Endpoint> endpoints,
        Optional<String> path,
        String shown,
        Server server,
        boolean versioned,
        int words,
        boolean dynamic) {

    public RecognisedPath {
        endpoints = List.copyOf(endpoints);
    }

    RecognisedPath withDynamic(boolean isDynamic) {
        return new RecognisedPath(endpoints, path, shown, server, versioned, words, isDynamic);
    }

    /** The path for these of its endpoints. */
    private RecognisedPath with(List<Endpoint> others) {
        return new RecognisedPath(others, path, shown, server, versioned, words, dynamic);
    }

    /**
     * The path for one of these HTTP methods, or for any where none is given. A request to the platform's own server by
     * another method is one to no endpoint; elsewhere the method may have been misread.
     */
    public RecognisedPath by(Set<String> methods) {
        List<Endpoint> meant = endpoints.stream()
                .filter(endpoint -> methods.contains(endpoint.method()))
                .toList();
        boolean misread = meant.isEmpty() && (methods.isEmpty() || server != Server.PLATFORM);
        RecognisedPath narrowed = misread ? this : with(meant);
        return narrowed.isWhole() ? narrowed.with(narrowed.ofPath()) : narrowed;
    }

    /** The path as it is shown. */
    public String name() {
        return isWhole() ? path.orElseThrow() : shown;
    }

    /** Whether it does not matter what is not known of the text: a longer path would require the same. */
    boolean isWhole() {
        List<Endpoint> own = ofPath();
        return !own.isEmpty()
                && endpoints.stream().allMatch(endpoint -> own.stream().anyMatch(endpoint::isLike));
    }

    private List<Endpoint> ofPath() {
        return endpoints.stream()
                .filter(endpoint -> path.equals(Optional.of(endpoint.path())))
                .toList();
    }

    /** What a path is asked of. */
    public enum Server {
        /** It is not said. */
        NONE,
        /** Something that is not known stands in front. */
        UNKNOWN,
        /** The platform's, by its name. */
        PLATFORM,
        /** Another name. */
        OTHER
    }

    /**
     * How sure it is that the platform is meant; nothing where it more likely is not.
     *
     * @param request whether an HTTP client is given the text
     * @param handled whether a handler stands beside it, as where a server's route is declared
     */
    public Optional<Uncertainty> doubt(boolean request, boolean handled) {
        boolean absolute = server == Server.PLATFORM || server == Server.OTHER;
        if (handled && !absolute && !(versioned && dynamic)) {
            return Optional.empty();
        }
        if (endpoints.isEmpty()) {
            return Optional.of(Uncertainty.ENDPOINT).filter(doubt -> request);
        }
        if (server == Server.OTHER) {
            return Optional.of(Uncertainty.SERVER).filter(doubt -> versioned && words > 1);
        }
        Uncertainty ofPath = isWhole() ? Uncertainty.NONE : Uncertainty.REST;
        if (server == Server.PLATFORM || versioned) {
            return Optional.of(ofPath);
        }
        if (request) {
            return Optional.of(words > 1 ? ofPath : Uncertainty.API);
        }
        return Optional.of(Uncertainty.API).filter(doubt -> words > 1 && ofPath == Uncertainty.NONE);
    }
}
