package dev.scopecheck.core.json;

/** The grammar's state in front of a token: each has the words for the tokens that it allows. */
enum JsonState {
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

    JsonState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
