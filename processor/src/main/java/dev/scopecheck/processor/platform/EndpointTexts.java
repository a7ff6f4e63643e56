package dev.scopecheck.processor.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the platform's endpoints by the texts of URLs and paths. */
public final class EndpointTexts {

    /** Stands in a text for what is not known of it. */
    public static final String UNKNOWN = "\uFFFC";

    private static final Pattern URL = Pattern.compile("(?:([^/?#:]+)://([^/?#]*))?([^?#]*).*");

    /** Left to be filled in: by a format, by a template. */
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d+\\$)?[sd]|\\$?\\{[^{}/:*]*}");

    /** Blanks, what no URL has, and what only the patterns of a server's routes have. */
    private static final Pattern FOREIGN = Pattern.compile("[\\s<>\"\\\\^`|*\\[\\]{}]|/:");

    private final Endpoints endpoints;
    private final String platform;
    private final Set<String> words;

    /** Those of this platform. */
    public EndpointTexts(Platform platform) {
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
                : recognisePath(text).map(path -> path.withDynamic(text.contains(UNKNOWN)));
    }

    private Optional<RecognisedPath> recognisePath(String text) {
        String filled = PLACEHOLDER.matcher(text.strip()).replaceAll(UNKNOWN).replaceAll(UNKNOWN + "+", UNKNOWN);
        Matcher url = URL.matcher(filled);
        if (!url.matches()
                || url.group(3).indexOf('/') < 0
                || FOREIGN.matcher(url.group(3)).find()) {
            return Optional.empty();
        }
        if (url.group(1) == null) {
            return withoutScheme(url.group(3));
        }
        boolean http = url.group(1).contains(UNKNOWN)
                || url.group(1).toLowerCase(Locale.ROOT).matches("https?");
        return http ? path(url.group(3), server(url.group(2))) : Optional.empty();
    }

    /** A path with a slash in it. */
    private Optional<RecognisedPath> withoutScheme(String path) {
        String first = path.substring(0, path.indexOf('/'));
        if (first.startsWith(UNKNOWN)) {
            boolean isBase = first.length() == 1 || !Character.isLetterOrDigit(first.charAt(1));
            String rest = isBase ? path.substring(first.length()) : path.substring(1);
            return path(rest, isBase ? server(first) : RecognisedPath.Server.UNKNOWN);
        }
        return first.contains(".") && server(first) == RecognisedPath.Server.PLATFORM
                ? path(path.substring(first.length()), RecognisedPath.Server.PLATFORM)
                : path(path, RecognisedPath.Server.NONE);
    }

    private RecognisedPath.Server server(String host) {
        if (host.toLowerCase(Locale.ROOT).contains(platform)) {
            return RecognisedPath.Server.PLATFORM;
        }
        return host.contains(UNKNOWN) ? RecognisedPath.Server.UNKNOWN : RecognisedPath.Server.OTHER;
    }

    private Optional<RecognisedPath> path(String path, RecognisedPath.Server server) {
        Optional<RecognisedPath> whole = path(path, server, true);
        boolean glued = path.endsWith(UNKNOWN) && !path.endsWith("/" + UNKNOWN);
        return whole.isPresent() || !glued ? whole : path(path.substring(0, path.length() - 1), server, false);
    }

    private Optional<RecognisedPath> path(String path, RecognisedPath.Server server, boolean whole) {
        String template = path.replace(UNKNOWN, "{}");
        List<Endpoint> found = endpoints.at(template);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> given = PathTemplate.parse(template).segments();
        List<Optional<String>> known = PathTemplate.parse(found.get(0).path()).segments();
        boolean versioned = known.size() == given.size();
        List<Optional<String>> own = versioned ? known : known.subList(1, known.size());
        int written =
                (int) own.stream().flatMap(Optional::stream).count() - (versioned && endpoints.hasVersion() ? 1 : 0);
        boolean sure = versioned || server == RecognisedPath.Server.PLATFORM;
        if (written == 0 || (!sure && namesAnother(own, given))) {
            return Optional.empty();
        }
        return Optional.of(
                new RecognisedPath(found, server, versioned && endpoints.hasVersion(), written, false, whole));
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
