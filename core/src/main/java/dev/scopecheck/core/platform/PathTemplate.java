package dev.scopecheck.core.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The segments of a path; one with a variable in it is empty, as it may be anything.
 *
 * <p>A query string, a fragment and empty segments don't count, nor does what stands in front of the path in a URL.
 *
 * @param segments as they are written, those with a variable as nothing
 */
public record PathTemplate(List<Optional<String>> segments) {

    public PathTemplate {
        segments = List.copyOf(segments);
    }

    /** Parses a path in which variables stand in braces; a regular expression may be in them. */
    public static PathTemplate parse(String path) {
        List<Optional<String>> segments = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        boolean variable = false;
        int depth = 0;
        for (char c : UrlText.withoutHost(path).toCharArray()) {
            if (depth == 0 && (c == '?' || c == '#')) {
                break;
            }
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            variable |= depth > 0;
            if (c == '/' && depth == 0) {
                add(segments, literal, variable);
                variable = false;
            } else {
                literal.append(c);
            }
        }
        add(segments, literal, variable);
        return new PathTemplate(segments);
    }

    private static void add(List<Optional<String>> segments, StringBuilder literal, boolean variable) {
        if (variable || literal.length() > 0) {
            segments.add(variable ? Optional.empty() : Optional.of(literal.toString()));
        }
        literal.setLength(0);
    }

    /** The path with <code>{}</code> for each variable. */
    String text() {
        return segments.stream().map(segment -> "/" + segment.orElse("{}")).collect(Collectors.joining());
    }

    /** Behind its first segment. */
    PathTemplate tail() {
        return new PathTemplate(segments.subList(1, segments.size()));
    }

    /**
     * How well a given path fits this one of the platform: the number of segments that are the same; less than 0 where it
     * does not fit. What is written out may be the value of a variable, but a variable is not what is written out.
     */
    int fit(PathTemplate given) {
        if (given.segments.size() != segments.size()) {
            return -1;
        }
        int same = 0;
        for (int i = 0; i < segments.size(); i++) {
            Optional<String> own = segments.get(i);
            if (own.isPresent() && !own.equals(given.segments.get(i))) {
                return -1;
            }
            same += own.isPresent() || given.segments.get(i).isEmpty() ? 1 : 0;
        }
        return same;
    }
}
