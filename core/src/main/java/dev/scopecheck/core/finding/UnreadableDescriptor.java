package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * A descriptor that is there but cannot be read.
 *
 * @param tooLarge whether that is for its size alone
 */
public record UnreadableDescriptor(String path, String why, boolean tooLarge) implements Finding {

    /** For any reason but the size. */
    public UnreadableDescriptor(String path, String why) {
        this(path, why, false);
    }

    @Override
    public Code code() {
        return Code.UNREADABLE_DESCRIPTOR;
    }

    @Override
    public Place at() {
        return DescriptorPlace.whole(path);
    }

    @Override
    public String headline() {
        return "descriptor " + path + " cannot be read: " + why;
    }

    @Override
    public List<Detail> details() {
        String fix = tooLarge
                ? "make it smaller, or name the add-on's descriptor with -Ascopecheck.descriptor=<name>"
                : "make it a file that the build may read, or name another with -Ascopecheck.descriptor=<name>";
        return List.of(Detail.toFix(fix));
    }
}
