package dev.scopecheck.core.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names an endpoint: {@code POST /v2/room/{room}/notification}.
 *
 * @param method the HTTP method, in capitals
 */
public record EndpointName(String method, String path) {

    /** Blanks may be in braces alone, such as around a variable's regular expression, which may have braces of its own. */
    private static final Pattern SHAPE =
            Pattern.compile("\\s*(\\p{Alpha}+)\\s+((?:[^\\s{}]|\\{(?:[^{}]|\\{[^{}]*+\\})*+\\})++)\\s*");

    /** Parses; nothing where it is not a method and a path. */
    public static Optional<EndpointName> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new EndpointName(matcher.group(1).toUpperCase(Locale.ROOT), matcher.group(2)))
                : Optional.empty();
    }
}
