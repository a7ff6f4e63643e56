package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/** A descriptor that is there but cannot be read. */
public record UnreadableDescriptor(String path, String why) implements Finding {

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
        return List.of(Detail.toFix(
                "make it a file that the build may read, or name another with -Ascopecheck.descriptor=<name>"));
    }
}
