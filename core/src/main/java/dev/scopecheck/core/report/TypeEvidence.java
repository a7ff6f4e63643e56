package dev.scopecheck.core.report;

import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.RecognisedCall;
import dev.scopecheck.core.model.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What of the evidence stands in one type, in the order that it had. */
record TypeEvidence(
        List<Use> uses,
        List<Use> definitions,
        List<CallSite> callSites,
        List<RecognisedCall> recognisedCalls,
        List<DescriptorReference> references) {

    /** All of it, by the types' names. */
    static SortedMap<String, TypeEvidence> byType(Evidence evidence) {
        SortedMap<String, TypeEvidence> types = new TreeMap<>();
        for (Use use : evidence.uses()) {
            at(use, types).uses.add(use);
        }
        for (Use definition : evidence.definitions()) {
            at(definition, types).definitions.add(definition);
        }
        for (CallSite site : evidence.callSites()) {
            at(site, types).callSites.add(site);
        }
        for (RecognisedCall call : evidence.recognisedCalls()) {
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
