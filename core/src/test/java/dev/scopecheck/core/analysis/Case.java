package dev.scopecheck.core.analysis;

import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.Caller;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.Clause;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.model.Uncertainty;
import dev.scopecheck.core.options.OptionParser;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is judged in these tests, in few words. */
final class Case {

    static final Platform HIPCHAT = PlatformFile.hipChat();

    static final Evidence NOTHING = new Evidence(List.of(), List.of(), List.of(), true);

    private static final Anchor NOWHERE = new Anchor() {};

    private Case() {}

    static SourcePlace place(int line) {
        return new SourcePlace("app.Rooms", line, "'m'", "Rooms.java", line, Set.of(), NOWHERE);
    }

    /** A method that needs all of these. */
    static RequirementUse use(int line, String... scopes) {
        return new RequirementUse(
                new ElementName(ElementName.Kind.METHOD, "Rooms.m" + line),
                ScopeRequirement.at(place(line), List.of(scopes), List.of()),
                "");
    }

    static Evidence uses(RequirementUse... uses) {
        return new Evidence(List.of(uses), List.of(), List.of(), true);
    }

    static Evidence calls(RequirementUse... called) {
        Caller caller = new Caller(
                "Bot.run()", new ElementName(ElementName.Kind.METHOD, "Bot.run"), true, List.of(), List.of());
        return NOTHING.with(
                List.of(called).stream()
                        .map(use -> new CallSite(use, caller, false))
                        .toList(),
                true);
    }

    /** A request that needs view_room, and that nobody annotated. */
    static InferredRequest request(int line) {
        Caller caller = new Caller(
                "Bot.run()", new ElementName(ElementName.Kind.METHOD, "Bot.run"), true, List.of(), List.of());
        CandidateEndpoint endpoint =
                new CandidateEndpoint("GET", "/v2/room", Optional.of(Clause.anyOf(List.of("view_room"))));
        return new InferredRequest(List.of(endpoint), Uncertainty.NONE, place(line), caller);
    }

    static DescriptorReference reference(boolean generate) {
        return new DescriptorReference("my.json", generate, "app", place(1));
    }

    /** Such as {@code mode=check}, one after the other. */
    static Options options(String... given) {
        Map<String, String> options = new HashMap<>();
        for (String option : given) {
            String[] parts = option.split("=", 2);
            options.put("scopecheck." + parts[0], parts[1]);
        }
        return OptionParser.parse(options);
    }

    static Config config(String... given) {
        return Config.of(options(given), HIPCHAT, List.of());
    }

    /** A descriptor with these scopes, as it is found. */
    static DescriptorLoader.LoadedDescriptor descriptor(String name, String... scopes) {
        String text =
                scopes.length == 0 ? "{\"scopes\": []}" : "{\"scopes\": [\"" + String.join("\", \"", scopes) + "\"]}";
        return DescriptorLoader.parse(
                new DescriptorFile("src/" + name, name, text.getBytes(StandardCharsets.UTF_8)), "/scopes");
    }
}
