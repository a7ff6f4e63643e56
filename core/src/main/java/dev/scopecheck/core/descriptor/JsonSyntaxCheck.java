package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.model.DescriptorPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first place where a text is no longer JSON, and says what was expected there.
 *
 * <p>The JSON parser decides whether a text is JSON. What it says of one that is not are words for its programmers, and
 * the places that it names lie before, on or behind the cause, as the case may be. So such a text is read again here,
 * for the sake of the finding.
 */
final class JsonSyntaxCheck {

    /** What may stand next. */
    private enum Next {
        DOCUMENT("an object"),
        FIRST_NAME("a name in double quotes or '}'"),
        NAME("a name in double quotes behind ','"),
        COLON("':'"),
        VALUE("a value"),
        FIRST_ELEMENT("a value or ']'"),
        ELEMENT("a value behind ','"),
        AFTER_MEMBER("',' or '}'"),
        AFTER_ELEMENT("',' or ']'"),
        END("the end of the file");

        private final String words;

        Next(String words) {
            this.words = words;
        }
    }

    private static final int END_OF_FILE = -1;

    private final String text;
    private final LineMap lines;
    private final Deque<Integer> open = new ArrayDeque<>();
    private Next next = Next.DOCUMENT;
    private Optional<Lexeme> broken = Optional.empty();
    private int offset;

    private JsonSyntaxCheck(DescriptorText source) {
        this.text = source.text();
        this.lines = source.lines();
    }

    /** The first problem in a text; nothing if it is JSON. */
    static Optional<MalformedDescriptor> find(DescriptorText source) {
        return new JsonSyntaxCheck(source).find();
    }

    private Optional<MalformedDescriptor> find() {
        boolean goesOn = true;
        while (goesOn) {
            offset = JsonFormatting.skipWhite(text, offset);
            Optional<Next> then = step(current());
            goesOn = then.isPresent();
            next = then.orElse(next);
        }
        if (next == Next.END && current() == END_OF_FILE) {
            return Optional.empty();
        }
        return Optional.of(broken.map(this::inLexeme).orElseGet(this::betweenLexemes));
    }

    private int current() {
        return offset < text.length() ? text.charAt(offset) : END_OF_FILE;
    }

    /** Passes what starts with this character, and says what may follow; nothing where it must not stand here. */
    private Optional<Next> step(int c) {
        return switch (next) {
            case FIRST_NAME -> c == '}' ? closed() : name(c);
            case NAME -> name(c);
            case COLON -> c == ':' ? passed(Next.VALUE) : Optional.empty();
            case DOCUMENT, VALUE, ELEMENT -> value(c);
            case FIRST_ELEMENT -> c == ']' ? closed() : value(c);
            case AFTER_MEMBER -> c == ',' ? passed(Next.NAME) : c == '}' ? closed() : Optional.empty();
            case AFTER_ELEMENT -> c == ',' ? passed(Next.ELEMENT) : c == ']' ? closed() : Optional.empty();
            case END -> Optional.empty();
        };
    }

    private Optional<Next> name(int c) {
        return c == '"' ? passed(Lexeme.name(text, offset), Next.COLON) : Optional.empty();
    }

    private Optional<Next> value(int c) {
        if (c == '{' || c == '[') {
            open.push(offset);
            return passed(c == '{' ? Next.FIRST_NAME : Next.FIRST_ELEMENT);
        }
        if (c == '"') {
            return passed(Lexeme.string(text, offset), afterValue());
        }
        if (c == '-' || (c >= '0' && c <= '9')) {
            return passed(Lexeme.number(text, offset), afterValue());
        }
        boolean word = c == 't' || c == 'f' || c == 'n';
        return word ? passed(Lexeme.word(text, offset), afterValue()) : Optional.empty();
    }

    private Optional<Next> closed() {
        open.pop();
        return passed(afterValue());
    }

    private Next afterValue() {
        if (open.isEmpty()) {
            return Next.END;
        }
        return text.charAt(open.peek()) == '{' ? Next.AFTER_MEMBER : Next.AFTER_ELEMENT;
    }

    private Optional<Next> passed(Next then) {
        offset++;
        return Optional.of(then);
    }

    private Optional<Next> passed(Lexeme lexeme, Next then) {
        if (lexeme.expected().isPresent()) {
            broken = Optional.of(lexeme);
            return Optional.empty();
        }
        offset = lexeme.end();
        return Optional.of(then);
    }

    private MalformedDescriptor inLexeme(Lexeme lexeme) {
        boolean whole = lexeme.end() == offset;
        String found = whole ? TokenWords.token(text, offset) : foundIn(lexeme);
        String expected = lexeme.expected().orElseThrow();
        MalformedDescriptor.Slip slip =
                isSingleQuote(lexeme.end()) ? MalformedDescriptor.Slip.SINGLE_QUOTES : MalformedDescriptor.Slip.OTHER;
        return new MalformedDescriptor(
                whole && next == Next.DOCUMENT ? next.words : expected, found, slip, lines.place(lexeme.end()));
    }

    private String foundIn(Lexeme lexeme) {
        int end = lexeme.end();
        return lexeme.isHalf() ? "'" + text.substring(end, end + 6) + "'" : TokenWords.character(text, end);
    }

    private MalformedDescriptor betweenLexemes() {
        if (text.length() == offset && next == Next.DOCUMENT) {
            String nothing = text.isEmpty() ? "an empty file" : "nothing but white space";
            return new MalformedDescriptor(next.words, nothing, MalformedDescriptor.Slip.OTHER, lines.place(0));
        }
        return new MalformedDescriptor(expected(), TokenWords.token(text, offset), slip(), lines.place(offset));
    }

    private MalformedDescriptor.Slip slip() {
        int c = current();
        if ((next == Next.NAME || next == Next.ELEMENT) && (c == '}' || c == ']')) {
            return MalformedDescriptor.Slip.TRAILING_COMMA;
        }
        if ((next == Next.AFTER_MEMBER || next == Next.AFTER_ELEMENT) && c == '"') {
            return MalformedDescriptor.Slip.MISSING_COMMA;
        }
        if (TokenWords.isComment(text, offset)) {
            return MalformedDescriptor.Slip.COMMENT;
        }
        return isSingleQuote(offset) ? MalformedDescriptor.Slip.SINGLE_QUOTES : MalformedDescriptor.Slip.OTHER;
    }

    private boolean isSingleQuote(int at) {
        return at < text.length() && text.charAt(at) == '\'';
    }

    private String expected() {
        int c = current();
        boolean closes = next == Next.AFTER_MEMBER || next == Next.AFTER_ELEMENT;
        if (closes && (c == END_OF_FILE || c == '}' || c == ']')) {
            DescriptorPlace start = lines.place(open.getFirst());
            String brackets = next == Next.AFTER_MEMBER ? "'}' for the '{'" : "']' for the '['";
            return brackets + " at " + start.line() + ":" + start.column();
        }
        boolean value = next == Next.VALUE || next == Next.FIRST_ELEMENT || next == Next.ELEMENT;
        return value && TokenWords.isOtherQuote(c) ? "a string in double quotes" : next.words;
    }
}
