package dev.scopecheck.fuzz;

/**
 * The first character with which a text stops being the start of some JSON, found one character at a time.
 *
 * <p>It knows no tokens and has no stack of calls, so it shares neither code nor method with what it judges.
 */
final class FirstWrong {

    /** What is returned for JSON. */
    static final int NONE = -1;

    private static final String WHITE = " \t\n\r";
    private static final String DIGITS = "0123456789";

    /** What the automaton is in the middle of. */
    private enum State {
        VALUE,
        FIRST_ELEMENT,
        FIRST_NAME,
        NAME,
        COLON,
        AFTER,
        STRING,
        ESCAPE,
        HEX,
        WORD,
        MINUS,
        ZERO,
        WHOLE,
        POINT,
        FRACTION,
        EXPONENT,
        SIGN,
        POWER
    }

    private final StringBuilder open = new StringBuilder();
    private State state = State.VALUE;
    private boolean name;
    private String rest = "";
    private int digits;

    private FirstWrong() {}

    /** Its offset; the text's length where only something is missing at the end. */
    static int in(String text) {
        FirstWrong wrong = new FirstWrong();
        for (int offset = 0; offset < text.length(); offset++) {
            if (!wrong.accepts(text.charAt(offset))) {
                return offset;
            }
        }
        boolean ended = wrong.isNumber() || wrong.state == State.AFTER;
        return ended && wrong.open.isEmpty() ? NONE : text.length();
    }

    private boolean accepts(char c) {
        return switch (state) {
            case VALUE, FIRST_ELEMENT, FIRST_NAME, NAME, COLON, AFTER -> WHITE.indexOf(c) >= 0 || between(c);
            case STRING, ESCAPE, HEX -> inString(c);
            case WORD -> word(c);
            default -> number(c);
        };
    }

    private boolean between(char c) {
        return switch (state) {
            case VALUE -> value(c);
            case FIRST_ELEMENT -> c == ']' ? closed('[') : value(c);
            case FIRST_NAME -> c == '}' ? closed('{') : string(c, true);
            case NAME -> string(c, true);
            case COLON -> c == ':' && to(State.VALUE);
            default -> after(c);
        };
    }

    private boolean after(char c) {
        if (open.isEmpty()) {
            return false;
        }
        boolean array = open.charAt(open.length() - 1) == '[';
        if (c == ',') {
            return to(array ? State.VALUE : State.NAME);
        }
        return c == (array ? ']' : '}') && closed(array ? '[' : '{');
    }

    private boolean closed(char bracket) {
        boolean fits = open.charAt(open.length() - 1) == bracket;
        open.setLength(open.length() - 1);
        return fits && to(State.AFTER);
    }

    private boolean to(State then) {
        state = then;
        return true;
    }

    private boolean value(char c) {
        return switch (c) {
            case '{' -> opened(c, State.FIRST_NAME);
            case '[' -> opened(c, State.FIRST_ELEMENT);
            case '"' -> string(c, false);
            case 't' -> startsWord("rue");
            case 'f' -> startsWord("alse");
            case 'n' -> startsWord("ull");
            case '-' -> to(State.MINUS);
            case '0' -> to(State.ZERO);
            default -> DIGITS.indexOf(c) >= 0 && to(State.WHOLE);
        };
    }

    private boolean opened(char bracket, State then) {
        open.append(bracket);
        return to(then);
    }

    private boolean startsWord(String others) {
        rest = others;
        return to(State.WORD);
    }

    private boolean word(char c) {
        boolean fits = rest.charAt(0) == c;
        rest = rest.substring(1);
        return fits && to(rest.isEmpty() ? State.AFTER : State.WORD);
    }

    private boolean string(char c, boolean isName) {
        name = isName;
        return c == '"' && to(State.STRING);
    }

    private boolean inString(char c) {
        if (state == State.ESCAPE) {
            digits = 0;
            return "\"\\/bfnrtu".indexOf(c) >= 0 && to(c == 'u' ? State.HEX : State.STRING);
        }
        if (state == State.HEX) {
            digits++;
            return (DIGITS + "abcdefABCDEF").indexOf(c) >= 0 && to(digits == 4 ? State.STRING : State.HEX);
        }
        if (c == '"') {
            return to(name ? State.COLON : State.AFTER);
        }
        return c >= ' ' && to(c == '\\' ? State.ESCAPE : State.STRING);
    }

    private boolean number(char c) {
        boolean digit = DIGITS.indexOf(c) >= 0;
        return switch (state) {
            case MINUS -> digit && to(c == '0' ? State.ZERO : State.WHOLE);
            case POINT, FRACTION -> digit ? to(State.FRACTION) : state == State.FRACTION && behind(c);
            case EXPONENT -> digit ? to(State.POWER) : (c == '+' || c == '-') && to(State.SIGN);
            case SIGN -> digit && to(State.POWER);
            case POWER -> digit || ended(c);
            case WHOLE -> digit || behind(c);
            default -> behind(c);
        };
    }

    /** Behind digits which a fraction or an exponent may follow. */
    private boolean behind(char c) {
        if (c == '.' && state != State.FRACTION) {
            return to(State.POINT);
        }
        return c == 'e' || c == 'E' ? to(State.EXPONENT) : ended(c);
    }

    private boolean ended(char c) {
        state = State.AFTER;
        return accepts(c);
    }

    private boolean isNumber() {
        return state == State.ZERO || state == State.WHOLE || state == State.FRACTION || state == State.POWER;
    }
}
