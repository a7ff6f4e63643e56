package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * Several files have the descriptor's name and differ: only the one that is found first is checked.
 *
 * @param checked its path
 * @param hidden the paths of those that are not checked, at least one
 */
public record ShadowedDescriptor(String checked, List<String> hidden) implements Finding {

    public ShadowedDescriptor {
        hidden = List.copyOf(hidden);
    }

    @Override
    public Code code() {
        return Code.SHADOWED_DESCRIPTOR;
    }

    @Override
    public Place at() {
        return DescriptorPlace.whole(checked);
    }

    @Override
    public String headline() {
        return "descriptor " + Phrases.quoted(hidden) + " was not checked, as '" + checked
                + "' is found first and differs";
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix("delete the one that the add-on does not serve,"
                + " or name the other with @AddonDescriptor or -Ascopecheck.descriptor"));
    }
}
