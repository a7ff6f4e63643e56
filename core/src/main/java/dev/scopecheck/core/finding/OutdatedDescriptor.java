package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * The generated descriptor in the class output is not what template and annotations come to.
 *
 * @param name its resource name
 * @param there whether there is one at all
 */
public record OutdatedDescriptor(String name, boolean there) implements Finding {

    @Override
    public Code code() {
        return Code.OUTDATED_DESCRIPTOR;
    }

    @Override
    public Place at() {
        return DescriptorPlace.whole(name);
    }

    @Override
    public String headline() {
        return there
                ? "the generated descriptor " + name + " is not what its template and the annotations come to now"
                : "the generated descriptor " + name + " is not there";
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix("run Scopecheck's 'generate' after the compilation, or compile everything anew"));
    }
}
