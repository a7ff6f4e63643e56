package dev.scopecheck.core.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path as a text has it, in which {@link EndpointRecogniser#UNKNOWN} and {@link EndpointRecogniser#SEGMENT} may stand for parts.
 *
 * <p>An unknown part alone between two slashes is one segment. At the end of the path, beside another unknown part or
 * beside a whole word of the platform's paths it may hold more slashes: the path is then open.
 *
 * @param segments without empty ones
 * @param words the words that the platform's paths are made of
 * @param loose whether every unknown part may hold more slashes
 */
record GivenPath(List<String> segments, Set<String> words, boolean loose) {

    private static final String VARIABLE = Pattern.quote("{}");
    private static final String MARKERS = EndpointRecogniser.UNKNOWN + EndpointRecogniser.SEGMENT;
    private static final Pattern ADJACENT = Pattern.compile("[" + MARKERS + "]{2}");
    private static final Pattern MARKER = Pattern.compile("[" + MARKERS + "]");

    GivenPath {
        segments = List.copyOf(segments);
    }

    static GivenPath parse(String path, Set<String> words) {
        return new GivenPath(
                Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList(), words, false);
    }

    /** The same path, of which every unknown part may hold more slashes. */
    GivenPath loosened() {
        return new GivenPath(segments, words, true);
    }

    /** The path with a variable for each unknown part. */
    String template() {
        return segments.stream()
                .map(segment -> "/" + MARKER.matcher(segment).replaceAll("{}"))
                .collect(Collectors.joining());
    }

    /** The path with an ellipsis for each unknown part. */
    String shown() {
        return segments.stream()
                .map(segment -> "/" + segment.replaceAll("[" + MARKERS + "]+", "…"))
                .collect(Collectors.joining());
    }

    /** Whether a part of it may hold several segments. */
    boolean isOpen() {
        for (int index = 0; index < segments.size(); index++) {
            if (isOpen(index)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int index) {
        String segment = segments.get(index);
        boolean goesOn = index == segments.size() - 1 && segment.endsWith(EndpointRecogniser.UNKNOWN);
        return goesOn
                || (loose && isUnknown(segment))
                || ADJACENT.matcher(segment).find()
                || (isUnknown(segment) && Stream.of(literals(segment)).anyMatch(words::contains));
    }

    private static boolean isUnknown(String segment) {
        return MARKER.matcher(segment).find();
    }

    private static String[] literals(String segment) {
        return MARKER.split(segment);
    }

    /** Whether the first segment is this one, as far as it is known. */
    boolean startsWith(Optional<String> version) {
        return version.isPresent()
                && !segments.isEmpty()
                && literals(segments.get(0)).length > 0
                && literals(segments.get(0))[0].equals(version.get());
    }

    /** The number of whole words of the platform's paths behind its version. */
    int written(Optional<String> version) {
        return (int) segments.stream()
                        .filter(segment -> isUnknown(segment) || words.contains(segment))
                        .flatMap(segment -> Stream.of(literals(segment)))
                        .filter(words::contains)
                        .count()
                - (startsWith(version) ? 1 : 0);
    }

    /**
     * Matches the endpoints' paths, with {@code {}} for each variable, that this one may be.
     *
     * @param front a regular expression for what may stand in front
     */
    Pattern pattern(String front) {
        StringBuilder pattern = new StringBuilder(front);
        for (int index = 0; index < segments.size(); index++) {
            String segment = segments.get(index);
            if (isOpen(index)) {
                pattern.append(open(segment));
            } else if (isUnknown(segment)) {
                pattern.append('/').append(VARIABLE);
            } else {
                pattern.append('/').append(oneOf(segment));
            }
        }
        return Pattern.compile(pattern.toString());
    }

    private static String oneOf(String word) {
        return "(?:" + Pattern.quote(word) + "|" + VARIABLE + ")";
    }

    private String open(String segment) {
        boolean unknownStart = isUnknown(segment.substring(0, 1));
        String[] literals = literals(segment);
        String start = unknownStart ? "" : literals[0];
        String end = isUnknown(segment.substring(segment.length() - 1)) ? "" : literals[literals.length - 1];
        String front = words.contains(start) ? oneOf(start) + "(?:/.*)?" : VARIABLE + "(?:/.*)?";
        String back = words.contains(end) ? "(?:/.*)?/" + oneOf(end) : "";
        return "/" + (unknownStart ? "[^/]*.*" : front) + (unknownStart && !back.isEmpty() ? "" : back);
    }
}
