package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.stream.Stream;

/** Two or more {@code @AddonDescriptor} in one add-on; which of them counts, only a person can say. */
public record ConflictingDescriptors(List<String> names, SourcePlace place, List<SourcePlace> others)
        implements Finding {

    @Override
    public Code code() {
        return Code.CONFLICTING_DESCRIPTORS;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        return "expected one @AddonDescriptor, but found " + (others.size() + 1) + ", which name "
                + Phrases.quoted(names);
    }

    @Override
    public List<Detail> details() {
        return Stream.concat(
                        Phrases.alsoAt(others).stream(),
                        Stream.of(Detail.toFix("keep @AddonDescriptor on one class or package and remove the others")))
                .toList();
    }
}
