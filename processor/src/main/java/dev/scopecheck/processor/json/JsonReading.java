package dev.scopecheck.processor.json;

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
public final class JsonReading {

    private static final int NO_FEATURES = 0;

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

    private JsonReading() {}

    /** A parser of this text. */
    public static JsonParser parser(String text) {
        char[] characters = text.toCharArray();
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
}
