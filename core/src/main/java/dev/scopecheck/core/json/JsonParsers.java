package dev.scopecheck.core.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import com.fasterxml.jackson.core.sym.CharsToNameCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;

/**
 * Jackson's parser of strict JSON, for a text in memory.
 *
 * <p>It is made without Jackson's factory, which loads the parsers and generators of every kind of input, in each
 * compilation. Names are neither shared nor interned: most are never looked at, and many with one hash would be an error.
 */
public final class JsonParsers {

    private static final int NO_FEATURES = 0;

    private static final String ESCAPE = "\\u";

    /** Not even its low byte is a digit. */
    private static final char NO_DIGIT = '\uFFFD';

    static {
        // a long text is no malformed one; the defaults, as the parser's names know no others, of Jackson's copy in
        // this jar
        StreamReadConstraints.overrideDefaultStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build());
    }

    private JsonParsers() {}

    /** A parser of this text. */
    public static JsonParser parser(String text) {
        char[] characters = characters(text);
        IOContext context = new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
        return new ReaderBasedJsonParser(
                context,
                NO_FEATURES,
                null,
                null,
                CharsToNameCanonicalizer.createRoot(null).makeChild(),
                characters,
                0,
                characters.length,
                false);
    }

    /** Jackson tells a hexadecimal digit by its low byte, and takes U+3039 for a 9: there it is given what is none. */
    private static char[] characters(String text) {
        char[] characters = text.toCharArray();
        for (int at = text.indexOf(ESCAPE); at >= 0; at = text.indexOf(ESCAPE, at + 2)) {
            if (isEscape(text, at)) {
                hideDigits(characters, at + 2);
            }
        }
        return characters;
    }

    /** Whether the backslash there is not itself escaped. */
    private static boolean isEscape(String text, int backslash) {
        int first = backslash;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (backslash - first) % 2 == 0;
    }

    private static void hideDigits(char[] characters, int start) {
        for (int digit = start; digit < Math.min(start + 4, characters.length); digit++) {
            characters[digit] = characters[digit] > 0xFF ? NO_DIGIT : characters[digit];
        }
    }
}
