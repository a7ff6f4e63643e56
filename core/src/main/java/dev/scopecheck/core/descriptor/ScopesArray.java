package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.model.DescriptorPlace;
import java.util.List;

/** Where the scopes array stands in the text, or where it belongs. Offsets are UTF-16 units, without byte order mark. */
sealed interface ScopesArray {

    /** The array, or the innermost object on the way to it. */
    DescriptorPlace place();

    /** The names below that object which lead to the array; none where it is there. */
    List<String> missing();

    /**
     * The array is there.
     *
     * @param start the offset of {@code [}
     * @param end the offset behind {@code ]}
     * @param elements the offset of each element's start
     */
    record Present(int start, int end, List<Integer> elements, DescriptorPlace place) implements ScopesArray {
        public Present {
            elements = List.copyOf(elements);
        }

        @Override
        public List<String> missing() {
            return List.of();
        }
    }

    /**
     * The array is not there, and declares nothing.
     *
     * @param start the offset of the <code>{</code> of the innermost object on the way
     * @param end the offset of its <code>}</code>
     * @param missing the names below that object which lead to the array
     */
    record Absent(int start, int end, List<String> missing, DescriptorPlace place) implements ScopesArray {
        public Absent {
            missing = List.copyOf(missing);
        }
    }
}
