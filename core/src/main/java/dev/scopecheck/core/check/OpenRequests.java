package dev.scopecheck.core.check;

import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.InferredRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What recognised requests may require that no annotation settles: as long as they are open, none of it can be unused.
 *
 * @param anything whether one of them may require any scope
 * @param scopes those that they may require
 */
record OpenRequests(boolean anything, Set<String> scopes) {

    static OpenRequests of(Collection<InferredRequest> requests, ScopeCatalog vocabulary) {
        boolean anything = false;
        Set<String> scopes = new HashSet<>();
        for (InferredRequest request : requests) {
            if (!request.isSettled()) {
                List<CandidateEndpoint> endpoints = request.endpoints();
                anything |= endpoints.isEmpty()
                        || endpoints.stream()
                                .anyMatch(endpoint -> endpoint.clause().isEmpty());
                endpoints.stream()
                        .flatMap(endpoint -> endpoint.clause().stream())
                        .forEach(clause ->
                                scopes.addAll(vocabulary.widened(clause).alternatives()));
            }
        }
        return new OpenRequests(anything, scopes);
    }

    boolean mayRequire(String scope) {
        return anything || scopes.contains(scope);
    }
}
