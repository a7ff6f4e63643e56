package dev.scopecheck.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The types that something of it stands in, by qualified name. */
    public SortedSet<String> types() {
        return Stream.of(
                        Stream.concat(uses.stream(), definitions.stream()).map(Evidence::type),
                        callSites.stream().map(site -> type(site.use())),
                        references.stream().map(reference -> reference.place().type()))
                .flatMap(types -> types)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What of it stands in types that fulfil the condition. */
    public Evidence in(Predicate<String> types) {
        return new Evidence(
                uses.stream().filter(use -> types.test(type(use))).toList(),
                definitions.stream().filter(use -> types.test(type(use))).toList(),
                callSites.stream().filter(site -> types.test(type(site.use()))).toList(),
                references.stream()
                        .filter(reference -> types.test(reference.place().type()))
                        .toList(),
                complete);
    }

    /** This and that, in the order of the sources; complete if this is. */
    public Evidence and(Evidence other) {
        return new Evidence(
                joined(uses, other.uses, use -> use.requirement().place()),
                joined(definitions, other.definitions, use -> use.requirement().place()),
                joined(
                        callSites,
                        other.callSites,
                        site -> site.use().requirement().place()),
                joined(references, other.references, DescriptorReference::place),
                complete);
    }

    private static String type(Use use) {
        return use.requirement().place().type();
    }

    private static <T> List<T> joined(List<T> some, List<T> others, Function<T, SourcePlace> place) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(place))
                .toList();
    }
}
