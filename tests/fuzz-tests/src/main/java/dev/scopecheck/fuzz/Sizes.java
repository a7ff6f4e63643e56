package dev.scopecheck.fuzz;

import dev.scopecheck.core.model.Evidence;

/** How much of each kind there is in what was seen. */
record Sizes(int uses, int definitions, int callSites, int recognisedCalls, int references) {

    static Sizes of(Evidence evidence) {
        return new Sizes(
                evidence.uses().size(),
                evidence.definitions().size(),
                evidence.callSites().size(),
                evidence.recognisedCalls().size(),
                evidence.references().size());
    }
}
