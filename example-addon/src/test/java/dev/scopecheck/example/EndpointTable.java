package dev.scopecheck.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The endpoint table that the processor itself is built with. */
record EndpointTable(List<Endpoint> endpoints) {
    private static final String RESOURCE = "dev/scopecheck/core/platform/hipchat.json";

    static EndpointTable read() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (var row : Resources.readJson(RESOURCE).path("endpoints")) {
            endpoints.add(Endpoint.parse(row));
        }
        return new EndpointTable(List.copyOf(endpoints));
    }

    Optional<Endpoint> find(String method, String path) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.takes(method, path))
                .min(Comparator.comparingLong(Endpoint::openParts));
    }
}
