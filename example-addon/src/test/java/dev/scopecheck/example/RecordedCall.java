package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;

/** A call that the stand-in host took, and how it answered. */
record RecordedCall(String method, String path, String body, Answer answer) {

    String line() {
        return method + " " + path + " " + answer.status();
    }

    JsonNode json() {
        return Json.parse(body);
    }
}
