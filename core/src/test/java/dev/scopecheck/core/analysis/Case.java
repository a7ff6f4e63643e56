package dev.scopecheck.core.analysis;

import dev.scopecheck.core.ModelFixtures;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.CandidateEndpoint;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.InferredRequest;
import dev.scopecheck.core.model.RequirementUse;
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
import java.util.stream.Stream;

/** What is judged in these tests, in few words. */
final class Case {

    static final Platform HIPCHAT = PlatformFile.hipChat();

    private Case() {}

    /** Returns a method that requires all of these scopes. */
    static RequirementUse use(int line, String... scopes) {
        return ModelFixtures.all(ModelFixtures.place(line), scopes);
    }

    static Evidence calls(RequirementUse... called) {
        return ModelFixtures.calls(Stream.of(called)
                .map(use -> ModelFixtures.call(use, ModelFixtures.caller("Bot.run")))
                .toArray(CallSite[]::new));
    }

    /** A request that needs view_room, and that nobody annotated. */
    static InferredRequest request(int line) {
        CandidateEndpoint endpoint =
                new CandidateEndpoint("GET", "/v2/room", Optional.of(ModelFixtures.anyOf("view_room")));
        return new InferredRequest(
                List.of(endpoint), Uncertainty.NONE, ModelFixtures.place(line), ModelFixtures.caller("Bot.run"));
    }

    static DescriptorReference reference(boolean generate) {
        return new DescriptorReference("my.json", generate, "app", ModelFixtures.place(1));
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
