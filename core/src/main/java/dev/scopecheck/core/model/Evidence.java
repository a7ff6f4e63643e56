package dev.scopecheck.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All that was seen of the sources.
 *
 * @param uses what needs scopes, in the order of the sources
 * @param definitions the requirements that annotation types of these sources carry; they need nothing until they are
 *     used
 * @param callSites the calls of what requires scopes, in the order of the sources
 * @param recognisedCalls the requests whose text names an endpoint of the platform, in the order of the sources
 * @param references every {@code @AddonDescriptor}
 * @param followed the texts that requests have from other types
 * @param complete whether all of the sources was seen and without error; only then may something be called unused
 */
public record Evidence(
        List<RequirementUse> uses,
        List<RequirementUse> definitions,
        List<CallSite> callSites,
        List<InferredRequest> recognisedCalls,
        List<DescriptorReference> references,
        FollowedTexts followed,
        boolean complete) {

    public Evidence {
        uses = List.copyOf(uses);
        definitions = List.copyOf(definitions);
        callSites = List.copyOf(callSites);
        recognisedCalls = List.copyOf(recognisedCalls);
        references = List.copyOf(references);
    }

    /** What has no texts from other types. */
    public Evidence(
            List<RequirementUse> uses,
            List<RequirementUse> definitions,
            List<CallSite> callSites,
            List<InferredRequest> recognisedCalls,
            List<DescriptorReference> references,
            boolean complete) {
        this(uses, definitions, callSites, recognisedCalls, references, FollowedTexts.NONE, complete);
    }

    /** Declarations alone. */
    public Evidence(
            List<RequirementUse> uses,
            List<RequirementUse> definitions,
            List<DescriptorReference> references,
            boolean complete) {
        this(uses, definitions, List.of(), references, complete);
    }

    /** Declarations and the calls of what is annotated. */
    public Evidence(
            List<RequirementUse> uses,
            List<RequirementUse> definitions,
            List<CallSite> callSites,
            List<DescriptorReference> references,
            boolean complete) {
        this(uses, definitions, callSites, List.of(), references, complete);
    }

    /** The same with the calls, which is all of it or not. */
    public Evidence with(List<CallSite> calls, boolean all) {
        return new Evidence(uses, definitions, calls, recognisedCalls, references, followed, all);
    }

    /** The same with these requests. */
    public Evidence withEndpoints(List<InferredRequest> requests) {
        return withEndpoints(requests, followed);
    }

    /** The same with these requests, and the texts that they have from other types. */
    public Evidence withEndpoints(List<InferredRequest> requests, FollowedTexts texts) {
        return new Evidence(uses, definitions, callSites, requests, references, texts, complete);
    }

    /** The same without the texts that are but a part of requests in other types, as far as these are known. */
    public Evidence withoutPartsIn(FollowedTexts texts) {
        return withEndpoints(recognisedCalls.stream()
                .filter(call -> !texts.isPart(call.member()))
                .toList());
    }

    /** The same with more types whose requests may be out of date. */
    public Evidence outdated(SortedSet<String> types) {
        return withEndpoints(recognisedCalls, followed.outdated(types));
    }

    /** Whether it is complete, and nothing in it is out of date. */
    public boolean isCurrent() {
        return complete && followed.outdated().isEmpty();
    }

    /**
     * The same with every request that is clear taken for a call of its endpoint. While one is not clear, and nobody has
     * settled it, it is not complete: any scope might be needed.
     */
    public Evidence inferred() {
        List<InferredRequest> open =
                recognisedCalls.stream().filter(call -> !call.isSettled()).toList();
        List<CallSite> inferred = open.stream()
                .filter(InferredRequest::counts)
                .map(InferredRequest::asCallSite)
                .toList();
        List<InferredRequest> undecided =
                open.stream().filter(call -> !call.counts()).toList();
        List<CallSite> sites = joined(callSites, inferred);
        return new Evidence(uses, definitions, sites, undecided, references, followed, complete && undecided.isEmpty());
    }

    /** Whether nothing needs a scope. */
    public boolean isEmpty() {
        return uses.isEmpty() && callSites.isEmpty();
    }

    /** Whether something of it names an endpoint in the place of scopes. */
    public boolean namesEndpoints() {
        for (CallSite site : callSites) {
            if (site.use().requirement() instanceof EndpointRequirement) {
                return true;
            }
        }
        return nameEndpoints(uses) || nameEndpoints(definitions);
    }

    private static boolean nameEndpoints(List<RequirementUse> uses) {
        for (RequirementUse use : uses) {
            if (use.requirement() instanceof EndpointRequirement) {
                return true;
            }
        }
        return false;
    }

    /** The calls of what says itself what it requires. */
    public List<CallSite> directCalls() {
        List<CallSite> direct = new ArrayList<>();
        for (CallSite site : callSites) {
            if (!site.passedOn()) {
                direct.add(site);
            }
        }
        return direct;
    }

    /** The types that something of it stands in, by qualified name. */
    public SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>();
        for (Placed one : all()) {
            types.add(one.place().type());
        }
        return types;
    }

    /** Everything in it that has a place in the sources. */
    public List<Placed> all() {
        List<Placed> all = new ArrayList<>();
        for (List<? extends Placed> kind : List.of(uses, definitions, callSites, recognisedCalls, references)) {
            all.addAll(kind);
        }
        return all;
    }

    /** What of it stands in types that fulfil the condition. */
    public Evidence in(Predicate<String> types) {
        return new Evidence(
                in(types, uses),
                in(types, definitions),
                in(types, callSites),
                in(types, recognisedCalls),
                in(types, references),
                followed.in(types),
                complete);
    }

    private static <T extends Placed> List<T> in(Predicate<String> types, List<T> all) {
        List<T> found = new ArrayList<>();
        for (T one : all) {
            if (types.test(one.place().type())) {
                found.add(one);
            }
        }
        return found;
    }

    /** This and that, in the order of the sources; complete if this is. */
    public Evidence and(Evidence other) {
        return new Evidence(
                joined(uses, other.uses),
                joined(definitions, other.definitions),
                joined(callSites, other.callSites),
                joined(recognisedCalls, other.recognisedCalls),
                joined(references, other.references),
                followed.and(other.followed),
                complete);
    }

    private static <T extends Placed> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Placed.ORDER);
        return all;
    }
}
