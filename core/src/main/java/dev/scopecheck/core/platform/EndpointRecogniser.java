package dev.scopecheck.core.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the platform's endpoints by the texts of URLs and paths. */
public final class EndpointRecogniser {

    /** Stands in a text for what is not known of it. */
    public static final String UNKNOWN = "\uFFFC";

    /** Stands for what is not known, but is one segment of a path, or a part of one. */
    public static final String SEGMENT = "\uFFFB";

    private static final Pattern URL = Pattern.compile("(?:([^/?#:]+)://([^/?#]*))?([^?#]*).*");

    /** Left to be filled in by a format. */
    private static final Pattern FORMAT = Pattern.compile("%(?:\\d+\\$)?[sd]");

    /** Left to be filled in by a template. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$?\\{[^{}/:*]*}");

    /** An address that ends behind the server's name with something that is not known, perhaps the path. */
    private static final Pattern OPEN_HOST = Pattern.compile("([^?#]*\\w)(" + UNKNOWN + "+)");

    /** Blanks, what no URL has, and what only the patterns of a server's routes have. */
    private static final Pattern FOREIGN = Pattern.compile("[\\s<>\"\\\\^`|*\\[\\]{}]|/:");

    private final Endpoints endpoints;
    private final String platform;
    private final Set<String> words;

    /** Those of this platform. */
    public EndpointRecogniser(Platform platform) {
        this.endpoints = Endpoints.of(platform);
        this.platform = platform.name().toLowerCase(Locale.ROOT);
        this.words = platform.endpoints().stream()
                .flatMap(endpoint -> PathTemplate.parse(endpoint.path()).segments().stream())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether it is a segment of an endpoint's path. */
    public boolean isSegment(String word) {
        return words.contains(word);
    }

    /** Whether it may be a part of such a text: a segment of it is one of a path. */
    public boolean mayBePart(String literal) {
        String text = literal.strip();
        for (String word : text.split("[/?#]", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return text.toLowerCase(Locale.ROOT).contains(platform);
    }

    /** Recognises; the whole text has to be the address or the path. */
    public Optional<RecognisedPath> recognise(String text) {
        // most texts are none, and are told apart without much ado
        return text.indexOf('/') < 0
                ? Optional.empty()
                : recognisePath(text).map(path -> path.withDynamic(text.contains(UNKNOWN) || text.contains(SEGMENT)));
    }

    private Optional<RecognisedPath> recognisePath(String text) {
        String filled = PLACEHOLDER
                .matcher(FORMAT.matcher(text.strip()).replaceAll(UNKNOWN))
                .replaceAll(SEGMENT);
        Matcher url = URL.matcher(filled);
        if (!url.matches() || FOREIGN.matcher(url.group(3)).find()) {
            return Optional.empty();
        }
        if (url.group(1) == null) {
            return url.group(3).indexOf('/') < 0 ? Optional.empty() : withoutScheme(url.group(3));
        }
        boolean http = url.group(1).contains(UNKNOWN)
                || url.group(1).toLowerCase(Locale.ROOT).matches("https?");
        Matcher open = OPEN_HOST.matcher(url.group(2));
        String path = url.group(3).isEmpty() && open.matches() ? "/" + open.group(2) : url.group(3);
        return http && !path.isEmpty() ? path(path, server(url.group(2)), open.matches()) : Optional.empty();
    }

    /** A path with a slash in it. */
    private Optional<RecognisedPath> withoutScheme(String path) {
        String first = path.substring(0, path.indexOf('/'));
        String known = first.replaceFirst("^[" + UNKNOWN + SEGMENT + "]+", "");
        if (known.length() < first.length()) {
            boolean isBase = known.isEmpty() || !Character.isLetterOrDigit(known.charAt(0));
            String rest = path.substring(isBase ? first.length() : first.length() - known.length());
            return path(rest, isBase ? server(first) : RecognisedPath.Server.UNKNOWN, true);
        }
        return first.contains(".") && server(first) == RecognisedPath.Server.PLATFORM
                ? path(path.substring(first.length()), RecognisedPath.Server.PLATFORM, false)
                : path(path, RecognisedPath.Server.NONE, false);
    }

    private RecognisedPath.Server server(String host) {
        if (host.toLowerCase(Locale.ROOT).contains(platform)) {
            return RecognisedPath.Server.PLATFORM;
        }
        return host.contains(UNKNOWN) || host.contains(SEGMENT)
                ? RecognisedPath.Server.UNKNOWN
                : RecognisedPath.Server.OTHER;
    }

    /**
     * A path.
     *
     * @param openStart whether what stands in front is not known, and may hold a part of the path
     */
    private Optional<RecognisedPath> path(String path, RecognisedPath.Server server, boolean openStart) {
        GivenPath parsed = GivenPath.parse(path, words);
        boolean versioned = parsed.startsWith(endpoints.version());
        List<Endpoint> exact = exact(parsed, server);
        GivenPath given = exact.isEmpty() && server == RecognisedPath.Server.PLATFORM ? parsed.loosened() : parsed;
        boolean anything = openStart && !versioned;
        List<Endpoint> all =
                given.isOpen() || anything ? endpoints.matching(given.pattern(front(anything, versioned))) : exact;
        boolean longer = anything && all.size() > exact.size() && !given.shown().startsWith("/…");
        RecognisedPath recognised = new RecognisedPath(
                Stream.concat(exact.stream(), all.stream()).distinct().toList(),
                exact.stream().map(Endpoint::path).findFirst(),
                (longer ? "…" : "") + given.shown(),
                server,
                versioned,
                exact.isEmpty() ? given.written(endpoints.version()) : written(exact.get(0)),
                false);
        return exact.isEmpty() && !mayBeOne(recognised, given) ? Optional.empty() : Optional.of(recognised);
    }

    /** What may stand in front of the text, in an endpoint's path. */
    private String front(boolean anything, boolean versioned) {
        String version =
                endpoints.version().map(text -> "/" + Pattern.quote(text)).orElse("");
        return versioned ? "" : version + (anything ? "(?:/.*)?" : "");
    }

    /** Whether a text that is no known path is a request of the platform all the same, as far as its path is known. */
    private static boolean mayBeOne(RecognisedPath path, GivenPath given) {
        if (path.server() == RecognisedPath.Server.PLATFORM) {
            return path.endpoints().isEmpty()
                    ? path.versioned() && given.segments().size() > 1
                    : given.isOpen();
        }
        return path.versioned() && path.words() > 0 && !path.endpoints().isEmpty();
    }

    /** The endpoints of this path, if it is taken as it stands. */
    private List<Endpoint> exact(GivenPath path, RecognisedPath.Server server) {
        List<Endpoint> found = endpoints.at(path.template());
        if (found.isEmpty()) {
            return found;
        }
        List<Optional<String>> given = PathTemplate.parse(path.template()).segments();
        List<Optional<String>> known = PathTemplate.parse(found.get(0).path()).segments();
        boolean whole = known.size() == given.size();
        boolean sure = whole || server == RecognisedPath.Server.PLATFORM;
        List<Optional<String>> own = whole ? known : known.subList(1, known.size());
        return written(found.get(0)) == 0 || (!sure && namesAnother(own, given)) ? List.of() : found;
    }

    /** The number of the words of a path behind its version. */
    private int written(Endpoint endpoint) {
        int all = (int) PathTemplate.parse(endpoint.path()).segments().stream()
                .flatMap(Optional::stream)
                .count();
        return all - (endpoints.version().isPresent() ? 1 : 0);
    }

    /** A word in the place of a variable, such as {@code /user/login}: more likely a path of another API. */
    private static boolean namesAnother(List<Optional<String>> own, List<Optional<String>> given) {
        for (int i = 0; i < own.size(); i++) {
            boolean word = given.get(i)
                    .filter(text -> text.chars().noneMatch(c -> Character.isDigit(c) || c == '@'))
                    .isPresent();
            if (own.get(i).isEmpty() && word) {
                return true;
            }
        }
        return false;
    }
}
