package dev.scopecheck.core.check;

import dev.scopecheck.core.model.Clause;
import java.util.List;
import java.util.Optional;

/**
 * Why scopes are there.
 *
 * @param scopes one entry each, in the order in which they were asked for
 * @param unmet the clauses that none of them meets, in their order: the platform refuses what requires them
 * @param clear whether the names in the annotations are all clear; what is not is a part of nothing here
 */
public record Explanation(List<Grounds> scopes, List<Requirers> unmet, boolean clear) {

    public Explanation {
        scopes = List.copyOf(scopes);
        unmet = List.copyOf(unmet);
    }

    /**
     * Why one scope is there.
     *
     * @param scope the name as it is listed
     * @param meaning the platform's scope that it is or clearly stands for
     * @param met the clauses that it meets, those first that no other of the listed scopes meets
     * @param unused whether it is known and not needed; never where not everything was seen
     * @param instead of the scopes that are needed, what lets the same calls through; empty where no clause asks for it
     */
    public record Grounds(
            String scope, Optional<String> meaning, List<Requirers> met, boolean unused, List<String> instead) {

        public Grounds {
            met = List.copyOf(met);
            instead = List.copyOf(instead);
        }

        /** Whether the platform has a scope of this very name. */
        public boolean known() {
            return meaning.equals(Optional.of(scope));
        }

        /** The scopes that are needed instead, in words: {@code 'a', 'b' let the same calls through}. */
        public String insteadInWords() {
            return "'" + String.join("', '", instead) + (instead.size() == 1 ? "' lets" : "' let")
                    + " the same calls through";
        }

        /** The clauses that nothing would meet without it. */
        public List<Requirers> onlyHere() {
            return met.stream().filter(each -> each.others().isEmpty()).toList();
        }
    }

    /**
     * All that requires one clause.
     *
     * @param needs declarations first, then calls, each in the order of the sources
     * @param others the other listed scopes that meet it, in the order of their names
     */
    public record Requirers(Clause clause, List<Need> needs, List<String> others) {

        public Requirers {
            needs = List.copyOf(needs);
            others = List.copyOf(others);
        }
    }
}
