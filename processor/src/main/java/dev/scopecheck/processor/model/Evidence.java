package dev.scopecheck.processor.model;

import java.util.List;

/**
 * All that was seen of the sources.
 *
 * @param uses what needs scopes, in the order of the sources
 * @param definitions the requirements that annotation types of these sources carry; they need nothing until they are
 *     used
 * @param callSites the calls of what requires scopes, in the order of the sources
 * @param references every {@code @AddonDescriptor}
 * @param complete whether all of the sources was seen and without error; only then may something be called unused
 */
public record Evidence(
        List<Use> uses,
        List<Use> definitions,
        List<CallSite> callSites,
        List<DescriptorReference> references,
        boolean complete) {

    public Evidence {
        uses = List.copyOf(uses);
        definitions = List.copyOf(definitions);
        callSites = List.copyOf(callSites);
        references = List.copyOf(references);
    }

    /** Declarations alone. */
    public Evidence(List<Use> uses, List<Use> definitions, List<DescriptorReference> references, boolean complete) {
        this(uses, definitions, List.of(), references, complete);
    }

    /** The same with the calls, which is all of it or not. */
    public Evidence with(List<CallSite> calls, boolean all) {
        return new Evidence(uses, definitions, calls, references, all);
    }

    /** Whether nothing needs a scope. */
    public boolean isEmpty() {
        return uses.isEmpty() && callSites.isEmpty();
    }

    /** The calls of what says itself what it requires. */
    public List<CallSite> directCalls() {
        return callSites.stream().filter(site -> !site.passedOn()).toList();
    }
}
