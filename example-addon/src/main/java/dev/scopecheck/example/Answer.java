package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;

/** What a HipChat server answered. */
record Answer(int status, String body) {
    private static final int LIMIT = 200;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body as a part of one line: a server in between answers with a page of HTML, of which the words do. */
    String excerpt() {
        String words = body.replaceAll("(?is)<(style|script)\\b.*?</\\1>|<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return words.length() <= LIMIT ? words : words.substring(0, LIMIT) + "…";
    }

    JsonNode json() {
        return Json.parse(body);
    }
}
