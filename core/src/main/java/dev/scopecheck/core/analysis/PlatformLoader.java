package dev.scopecheck.core.analysis;

import dev.scopecheck.core.descriptor.DescriptorSearch;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusablePlatform;
import dev.scopecheck.core.model.SpellingSuggestion;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds and reads what is known of the platform. */
public final class PlatformLoader {

    private static final String HIPCHAT = "hipchat";

    private PlatformLoader() {}

    /**
     * A platform.
     *
     * @param findings why it is not the one that is wanted; nothing can be judged then
     */
    public record LoadedPlatform(Platform platform, List<Finding> findings) {}

    /** The platform that the options name, looked for where descriptors are; HipChat if they name none. */
    public static LoadedPlatform load(Options options, Optional<Path> classOutput) {
        Optional<String> name = options.inputs().platform();
        if (name.isEmpty() || name.get().equals(HIPCHAT)) {
            return loaded(PlatformFile.hipChatScopes(), options);
        }
        DescriptorSearch search =
                new DescriptorSearch(List.of(), classOutput, Path.of("").toAbsolutePath());
        DescriptorSearch.SearchResult result = search.find(name.get(), List.of());
        if (result instanceof DescriptorSearch.NotFound missing) {
            return unusable(
                    options,
                    new UnusablePlatform.Missing(
                            missing.lookedIn(), SpellingSuggestion.find(name.get(), List.of(HIPCHAT))));
        }
        if (result instanceof DescriptorSearch.Unreadable unreadable) {
            return unusable(
                    options, new UnusablePlatform.Invalid(unreadable.finding().why()));
        }
        DescriptorSearch.Found found = (DescriptorSearch.Found) result;
        try {
            String text = new String(found.file().bytes(), StandardCharsets.UTF_8);
            return loaded(PlatformFile.parse(text), options);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return unusable(options, new UnusablePlatform.Invalid(reason));
        }
    }

    private static LoadedPlatform loaded(Platform platform, Options options) {
        return new LoadedPlatform(platform.withExtraScopes(options.rules().extraScopes()), List.of());
    }

    private static LoadedPlatform unusable(Options options, UnusablePlatform.Problem problem) {
        return new LoadedPlatform(
                PlatformFile.hipChatScopes(),
                List.of(new UnusablePlatform(options.inputs().platform().orElse(""), problem)));
    }
}
