package dev.scopecheck.core.check;

import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One clause that one use requires, in names that the platform knows, and the narrowest place that says so.
 *
 * @param caller where a call stands; nothing for a declaration
 */
public record Need(RequirementUse use, Clause clause, SourcePlace place, Optional<Caller> caller) {

    /** Declarations first: a requirement that is written here is shown where it is written. */
    static int compare(Need one, Need other) {
        int byKind = Boolean.compare(one.caller().isPresent(), other.caller().isPresent());
        return byKind != 0 ? byKind : one.place().compareTo(other.place());
    }

    /** What requires it. */
    public ElementName subject() {
        return use.subject();
    }

    /** All that was seen. */
    static List<Need> of(Evidence evidence, ScopeCatalog vocabulary) {
        List<Need> needs = of(evidence.uses(), vocabulary);
        needs.addAll(ofCalls(evidence.directCalls(), vocabulary));
        return needs;
    }

    /** The needs of these calls. */
    static List<Need> ofCalls(List<CallSite> callSites, ScopeCatalog vocabulary) {
        List<Need> needs = new ArrayList<>();
        for (CallSite site : callSites) {
            add(needs, site.use(), Optional.of(site.caller()), vocabulary);
        }
        return needs;
    }

    /** The needs of these uses; a clause with a name whose meaning is not clear is none, as nobody knows what it asks. */
    static List<Need> of(List<RequirementUse> uses, ScopeCatalog vocabulary) {
        List<Need> needs = new ArrayList<>();
        for (RequirementUse use : uses) {
            add(needs, use, Optional.empty(), vocabulary);
        }
        return needs;
    }

    /** Whether every name in the evidence is clear. */
    static boolean allClear(Evidence evidence, ScopeCatalog vocabulary) {
        for (RequirementUse use : evidence.uses()) {
            if (!RequiredClause.isClear(use.requirement(), vocabulary)) {
                return false;
            }
        }
        for (CallSite site : evidence.callSites()) {
            if (!RequiredClause.isClear(site.use().requirement(), vocabulary)) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Need> needs, RequirementUse use, Optional<Caller> caller, ScopeCatalog vocabulary) {
        for (RequiredClause required : RequiredClause.of(use.requirement(), vocabulary)) {
            needs.add(new Need(use, required.clause(), required.place(), caller));
        }
    }
}
