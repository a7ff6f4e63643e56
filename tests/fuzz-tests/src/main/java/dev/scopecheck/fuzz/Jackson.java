package dev.scopecheck.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.regex.Pattern;

/** Jackson as everybody uses it, strict, with no limits to what is long or deep. */
final class Jackson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** An escape whose digits Jackson tells by their low bytes, and so takes some that are none. */
    private static final Pattern MISREAD =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u[0-9a-fA-F]{0,3}+[^\\x00-\\xFF]");

    private Jackson() {}

    /** Whether a text is one JSON value and nothing else. */
    static boolean accepts(String text) {
        return !MISREAD.matcher(text).find() && isRead(text);
    }

    private static boolean isRead(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            boolean some = json.nextToken() != null;
            json.skipChildren();
            return some && json.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
