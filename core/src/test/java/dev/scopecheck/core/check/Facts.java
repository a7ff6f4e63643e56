package dev.scopecheck.core.check;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.descriptor.DescriptorParser;
import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the checks of these tests are given, in few words. */
final class Facts {

    static final Anchor NOWHERE = new Anchor() {};

    private Facts() {}

    /** A place in {@code Rooms.java}; its order is its line. */
    static SourcePlace place(int line, String... suppressed) {
        return new SourcePlace(
                "com.acme.Rooms", line, "'Rooms.m" + line + "'", "Rooms.java", line, Set.of(suppressed), NOWHERE);
    }

    /** The same in another type. */
    static SourcePlace inType(String type, int line) {
        return new SourcePlace(type, line, "'m'", "Others.java", line, Set.of(), NOWHERE);
    }

    /** A method that needs all of these. */
    static RequirementUse all(SourcePlace place, String... scopes) {
        return new RequirementUse(
                subject(place), new ScopeRequirement(names(place, scopes), List.of(), true, "", place), "");
    }

    /** A method that needs one of these. */
    static RequirementUse any(SourcePlace place, String... scopes) {
        return new RequirementUse(
                subject(place), new ScopeRequirement(List.of(), names(place, scopes), true, "", place), "");
    }

    private static ElementName subject(SourcePlace place) {
        return new ElementName(ElementName.Kind.METHOD, "Rooms.m" + place.line());
    }

    private static List<ScopeReference> names(SourcePlace place, String... scopes) {
        return Stream.of(scopes).map(scope -> new ScopeReference(scope, place)).toList();
    }

    static Evidence evidence(RequirementUse... uses) {
        return new Evidence(List.of(uses), List.of(), List.of(), true);
    }

    static Evidence incomplete(RequirementUse... uses) {
        return new Evidence(List.of(uses), List.of(), List.of(), false);
    }

    /** A descriptor that lists these, one a line from the second on. */
    static Descriptor descriptor(String... scopes) {
        String list = Stream.of(scopes).map(scope -> "\n\"" + scope + "\"").collect(Collectors.joining(","));
        return parsed("{\"scopes\":[" + list + "]}", "/scopes");
    }

    static Descriptor parsed(String json, String pointer) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        DescriptorParser.ParseResult result =
                DescriptorParser.parse(new DescriptorFile("addon.json", "addon.json", bytes), pointer);
        return ((DescriptorParser.Parsed) result).descriptor();
    }
}
