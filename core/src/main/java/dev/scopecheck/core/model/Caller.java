package dev.scopecheck.core.model;

import java.util.List;

/**
 * The declaration that a call stands in.
 *
 * @param id unlike that of any other declaration, overloads included
 * @param subject the method, constructor or type that is to be annotated if somebody is to know of the call
 * @param exposed whether code outside its file can call it
 * @param covered what its own annotations, its type's and its package's say already
 * @param endpoints the names of those that its own annotations say it calls, and whose scopes count
 */
public record Caller(String id, ElementName subject, boolean exposed, List<Clause> covered, List<String> endpoints) {

    public Caller {
        covered = List.copyOf(covered);
        endpoints = List.copyOf(endpoints);
    }

    /** Returns whether its own annotations state this requirement already. */
    public boolean states(Requirement requirement) {
        if (requirement instanceof EndpointRequirement required) {
            EndpointReference call = required.endpoint();
            return endpoints.contains(call.name()) || !call.settledBy().isEmpty();
        }
        ScopeRequirement scopes = (ScopeRequirement) requirement;
        boolean all = scopes.allOfNames().stream().allMatch(name -> covers(Clause.anyOf(List.of(name))));
        return all && (scopes.anyOf().isEmpty() || covers(Clause.anyOf(scopes.anyOfNames())));
    }

    /** Whether its annotations ask for this clause, or for one with fewer alternatives. */
    public boolean covers(Clause clause) {
        return covered.stream().anyMatch(own -> clause.alternatives().containsAll(own.alternatives()));
    }
}
