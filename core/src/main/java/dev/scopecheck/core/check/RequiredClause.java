package dev.scopecheck.core.check;

import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One clause of a requirement, in names that the platform knows, and the narrowest place that states it.
 *
 * <p>This is the only way from a requirement to its clauses, whatever kind of requirement it is.
 */
record RequiredClause(Clause clause, SourcePlace place) {

    /** The clauses of a requirement; a clause with a name of unknown meaning is left out, as its scopes are unknown. */
    static List<RequiredClause> of(Requirement requirement, ScopeCatalog vocabulary) {
        return requirement instanceof ScopeRequirement scopes
                ? of(scopes, vocabulary)
                : of((EndpointRequirement) requirement, vocabulary);
    }

    /** Returns whether the meaning of everything in the requirement is known. */
    static boolean isClear(Requirement requirement, ScopeCatalog vocabulary) {
        if (requirement instanceof EndpointRequirement required) {
            return vocabulary.isDecided(required.endpoint());
        }
        List<ScopeReference> names = ((ScopeRequirement) requirement).names();
        for (ScopeReference name : names) {
            if (vocabulary.meaning(name).isEmpty()) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    private static List<RequiredClause> of(EndpointRequirement required, ScopeCatalog vocabulary) {
        Optional<Clause> clause = vocabulary.clause(required.endpoint());
        return clause.isEmpty()
                ? List.of()
                : List.of(new RequiredClause(
                        vocabulary.widened(clause.get()), required.endpoint().place()));
    }

    private static List<RequiredClause> of(ScopeRequirement scopes, ScopeCatalog vocabulary) {
        List<RequiredClause> clauses = new ArrayList<>();
        for (ScopeReference name : scopes.allOf()) {
            add(clauses, List.of(name), vocabulary);
        }
        // of alternatives that are not all known, nobody knows which one is meant
        if (!scopes.anyOf().isEmpty() && scopes.clear()) {
            add(clauses, scopes.anyOf(), vocabulary);
        }
        return clauses;
    }

    private static void add(List<RequiredClause> clauses, List<ScopeReference> names, ScopeCatalog vocabulary) {
        List<String> meanings = new ArrayList<>();
        for (ScopeReference name : names) {
            Optional<String> meaning = vocabulary.meaning(name);
            if (meaning.isEmpty()) {
                return;
            }
            meanings.add(meaning.get());
        }
        clauses.add(new RequiredClause(
                vocabulary.widened(Clause.anyOf(meanings)), names.get(0).place()));
    }
}
