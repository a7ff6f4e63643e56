package dev.scopecheck.core.report;

import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.RequirementUse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What of the evidence stands in one type, in the order that it had. */
record TypeEvidence(
        List<RequirementUse> uses,
        List<RequirementUse> definitions,
        List<CallSite> callSites,
        List<InferredRequest> recognisedCalls,
        List<DescriptorReference> references) {

    /** All of it, by the types' names. */
    static SortedMap<String, TypeEvidence> byType(Evidence evidence) {
        SortedMap<String, TypeEvidence> types = new TreeMap<>();
        for (RequirementUse use : evidence.uses()) {
            at(use, types).uses.add(use);
        }
        for (RequirementUse definition : evidence.definitions()) {
            at(definition, types).definitions.add(definition);
        }
        for (CallSite site : evidence.callSites()) {
            at(site, types).callSites.add(site);
        }
        for (InferredRequest call : evidence.recognisedCalls()) {
            at(call, types).recognisedCalls.add(call);
        }
        for (DescriptorReference reference : evidence.references()) {
            at(reference, types).references.add(reference);
        }
        return types;
    }

    private static TypeEvidence at(Placed placed, SortedMap<String, TypeEvidence> types) {
        TypeEvidence known = types.get(placed.place().type());
        if (known == null) {
            known = new TypeEvidence(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            types.put(placed.place().type(), known);
        }
        return known;
    }
}
