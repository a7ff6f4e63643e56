package dev.scopecheck.processor.platform;

import dev.scopecheck.processor.model.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * A text that has the shape of an endpoint's path, all of it.
 *
 * @param endpoints one a method
 * @param server what stands in front of the path
 * @param versioned whether the API's version is written out
 * @param words how many of the path's other segments are written out in the endpoint as well
 * @param dynamic whether a part of the text is put in while the program runs
 * @param whole whether what follows is known
 */
public record RecognisedPath(
        List<Endpoint> endpoints, Server server, boolean versioned, int words, boolean dynamic, boolean whole) {

    public RecognisedPath {
        endpoints = List.copyOf(endpoints);
    }

    RecognisedPath withDynamic(boolean isDynamic) {
        return new RecognisedPath(endpoints, server, versioned, words, isDynamic, whole);
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
    public Optional<Doubt> doubt(boolean request, boolean handled) {
        boolean absolute = server == Server.PLATFORM || server == Server.OTHER;
        if (handled && !absolute && !(versioned && dynamic)) {
            return Optional.empty();
        }
        if (server == Server.OTHER) {
            return Optional.of(Doubt.SERVER).filter(doubt -> versioned && words > 1);
        }
        if (server == Server.PLATFORM || versioned) {
            return Optional.of(whole ? Doubt.NONE : Doubt.REST);
        }
        if (!whole) {
            return Optional.empty();
        }
        return words > 1
                ? Optional.of(request ? Doubt.NONE : Doubt.API)
                : Optional.of(Doubt.API).filter(doubt -> request);
    }
}
