package dev.scopecheck.core;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.descriptor.DescriptorParser;
import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.EndpointReference;
import dev.scopecheck.core.model.EndpointRequirement;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the model's values from the few words that a test is about. */
public final class ModelFixtures {

    public static final Anchor NOWHERE = new Anchor() {};

    public static final Evidence NOTHING = evidence();

    private ModelFixtures() {}

    public static SourcePlace place(int line, String... suppressed) {
        return place("app.Rooms", line, suppressed);
    }

    /** Returns a place whose order and method follow from its line, and whose file follows from its type. */
    public static SourcePlace place(String type, int line, String... suppressed) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return new SourcePlace(
                type, line, "'" + name + ".m" + line + "'", name + ".java", line, Set.of(suppressed), NOWHERE);
    }

    public static List<SourcePlace> places(int... lines) {
        return IntStream.of(lines).mapToObj(ModelFixtures::place).toList();
    }

    public static Clause anyOf(String... scopes) {
        return Clause.anyOf(List.of(scopes));
    }

    public static ElementName method(String name) {
        return new ElementName(ElementName.Kind.METHOD, name);
    }

    /** Returns a method that requires all of these scopes. */
    public static RequirementUse all(SourcePlace place, String... scopes) {
        return use(place, ScopeRequirement.at(place, List.of(scopes), List.of()));
    }

    /** Returns a method that requires one of these scopes. */
    public static RequirementUse any(SourcePlace place, String... scopes) {
        return use(place, ScopeRequirement.at(place, List.of(), List.of(scopes)));
    }

    /** Returns a method whose annotation names the endpoint that it calls, and perhaps what that requires. */
    public static RequirementUse calling(SourcePlace place, String endpoint, Clause... settledBy) {
        return calling(place, new EndpointReference(endpoint, true, List.of(settledBy), place));
    }

    public static RequirementUse calling(SourcePlace place, EndpointReference endpoint) {
        return use(place, new EndpointRequirement(endpoint, "", place));
    }

    private static RequirementUse use(SourcePlace place, Requirement requirement) {
        return new RequirementUse(method("Rooms.m" + place.line()), requirement, "");
    }

    public static Caller caller(String name, Clause... covered) {
        return new Caller(name, method(name), true, List.of(covered), List.of());
    }

    public static CallSite call(RequirementUse use, Caller caller) {
        return new CallSite(use, caller, false);
    }

    public static Evidence evidence(RequirementUse... uses) {
        return new Evidence(List.of(uses), List.of(), List.of(), true);
    }

    public static Evidence incomplete(RequirementUse... uses) {
        return new Evidence(List.of(uses), List.of(), List.of(), false);
    }

    public static Evidence calls(CallSite... calls) {
        return NOTHING.with(List.of(calls), true);
    }

    /** Returns a descriptor that lists these scopes, one a line from the second on. */
    public static Descriptor descriptor(String... scopes) {
        String list = Stream.of(scopes).map(scope -> "\n\"" + scope + "\"").collect(Collectors.joining(","));
        return parsed("{\"scopes\":[" + list + "]}", "/scopes");
    }

    public static Descriptor parsed(String json, String pointer) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        DescriptorParser.ParseResult result =
                DescriptorParser.parse(new DescriptorFile("addon.json", "addon.json", bytes), pointer);
        return ((DescriptorParser.Parsed) result).descriptor();
    }
}
