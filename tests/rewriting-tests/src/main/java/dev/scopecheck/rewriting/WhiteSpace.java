package dev.scopecheck.rewriting;

import dev.scopecheck.rewriting.Tokens.Kind;
import dev.scopecheck.rewriting.Tokens.Token;
import java.util.List;
import java.util.Set;

/** Rewritings of what stands between tokens, and of how characters are written. */
enum WhiteSpace implements Rewriting {

    /** Line breaks, tabs and comments between tokens. */
    BETWEEN_TOKENS("white-space") {
        @Override
        void edit(Source source, Edits edits) {
            List<Token> tokens = Tokens.of(source.text());
            for (int index = 1; index < tokens.size(); index++) {
                if (mayPart(tokens.get(index - 1), tokens.get(index))) {
                    edits.insert(tokens.get(index).start(), FILLING.get(index % FILLING.size()));
                }
            }
        }
    },

    /** Lines end as they do elsewhere. */
    LINE_ENDS("line-ends") {
        @Override
        void edit(Source source, Edits edits) {
            int lines = 0;
            for (int at = source.text().indexOf('\n');
                    at >= 0;
                    at = source.text().indexOf('\n', at + 1)) {
                edits.replace(at, at + 1, lines++ % 2 == 0 ? "\r\n" : "\r");
            }
        }
    },

    /** The first letters of names and of literals by their numbers. */
    ESCAPES("unicode-escapes") {
        @Override
        void edit(Source source, Edits edits) {
            for (Token token : Tokens.of(source.text())) {
                int first = token.start() + (token.kind() == Kind.TEXT ? 1 : 0);
                char letter = source.text().charAt(first);
                boolean isNumber = first > 0 && source.text().charAt(first - 1) == '\\';
                if (!isNumber
                        && (token.kind() == Kind.NAME || token.kind() == Kind.TEXT)
                        && Character.isLetter(letter)) {
                    edits.replace(first, first + 1, String.format("\\u%04x", (int) letter));
                }
            }
        }
    };

    private static final Set<String> BEFORE = Set.of("(", "{", ";", ",", "@", ".");

    private static final List<String> FILLING = List.of(
            "\n\t ", " /* .send( ' \" { */ ", " // it's .view(\n", "\r\n", "\t", "\f", " /* @see \"x */ ", "\n\n");

    private final String label;

    WhiteSpace(String label) {
        this.label = label;
    }

    abstract void edit(Source source, Edits edits);

    @Override
    public String label() {
        return label;
    }

    @Override
    public Plan rewrite(Code code) {
        return Plan.editing(code.sources(), "nothing stands there", this::edit);
    }

    /** Next to what is no part of a longer operator. */
    private static boolean mayPart(Token before, Token token) {
        boolean dots = before.is(".") && token.is(".");
        boolean declares = before.is("@") && token.is("interface");
        return !dots && !declares && (BEFORE.contains(before.text()) || BEFORE.contains(token.text()));
    }
}
