package dev.scopecheck.processor.model;

import java.util.List;

/**
 * All that was seen of the sources.
 *
 * @param uses what needs scopes, in the order of the sources
 * @param definitions the requirements that annotation types of these sources carry; they need nothing until they are
 *     used
 * @param references every {@code @AddonDescriptor}
 * @param complete whether all of the sources was seen and without error; only then may something be called unused
 */
public record Evidence(List<Use> uses, List<Use> definitions, List<DescriptorReference> references, boolean complete) {

    public Evidence {
        uses = List.copyOf(uses);
        definitions = List.copyOf(definitions);
        references = List.copyOf(references);
    }
}
