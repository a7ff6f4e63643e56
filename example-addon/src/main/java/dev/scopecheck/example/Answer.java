package dev.scopecheck.example;

import com.fasterxml.jackson.databind.JsonNode;

/** What a HipChat server answered. */
record Answer(int status, String body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    JsonNode json() {
        return Json.parse(body);
    }
}
