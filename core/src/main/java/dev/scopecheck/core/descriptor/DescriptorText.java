package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.document.LineMap;
import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.SyntaxSlip;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A descriptor's text, decoded from UTF-8; the byte order mark is set apart. */
record DescriptorText(String path, String resourceName, String text, boolean byteOrderMark) {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What decoding came to: the text, or the place of the first byte that is not UTF-8. */
    record Decoded(DescriptorText source, Optional<MalformedDescriptor> problem) {}

    static Decoded decode(DescriptorFile file) {
        ByteBuffer in = ByteBuffer.wrap(file.bytes());
        CharBuffer out = CharBuffer.allocate(file.bytes().length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String decoded = out.flip().toString();
        boolean marked = decoded.startsWith(BYTE_ORDER_MARK);
        DescriptorText source =
                new DescriptorText(file.path(), file.resourceName(), marked ? decoded.substring(1) : decoded, marked);
        return new Decoded(source, result.isError() ? Optional.of(source.notUtf8(in)) : Optional.empty());
    }

    LineMap lines() {
        return new LineMap(text);
    }

    DescriptorPlace place(LineMap lines, int offset) {
        return new DescriptorPlace(path, lines.line(offset), lines.column(offset));
    }

    private MalformedDescriptor notUtf8(ByteBuffer rest) {
        int first = rest.get() & 0xFF;
        int second = rest.hasRemaining() ? rest.get() & 0xFF : 0;
        boolean utf16 = text.isEmpty() && ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE));
        String found = utf16 ? "UTF-16" : String.format("the byte 0x%02X", first);
        DescriptorPlace place = place(lines(), text.length());
        return new MalformedDescriptor("text in UTF-8", found, SyntaxSlip.OTHER, place);
    }
}
