package dev.scopecheck.commands.report;

import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.check.ScopeRules;
import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.finding.Severity;
import dev.scopecheck.core.model.Anchor;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Requirement;
import dev.scopecheck.core.model.RequirementUse;
import dev.scopecheck.core.model.ScopeReference;
import dev.scopecheck.core.model.ScopeRequirement;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An add-on in which every text that a person can choose tries to be more than a text. */
final class HostileAddOn {

    static final String TEXT =
            "</style></title><script>document.title='run'</script><img src=x onerror=document.title='run'>"
                    + " \"quoted\" 'too' --> ]]> {{title}} {} `tick` | **bold** [a](javascript:run) &lt;i&gt; @octocat"
                    + " \u202Edesrever\u2066 https://example.com/" + "unbroken".repeat(40);

    private static final String NAME = TEXT.replace("\"", "\\\"");

    private HostileAddOn() {}

    static ReportInput material(ReportKind standing) {
        Platform platform = PlatformFile.hipChatScopes();
        SourcePlace place = new SourcePlace(TEXT, 1, TEXT, TEXT, 1, Set.of(), new Anchor() {});
        Requirement requirement = new ScopeRequirement(
                List.of(new ScopeReference("view_room", place), new ScopeReference(TEXT, place)),
                List.of(),
                true,
                TEXT,
                place);
        Evidence evidence = new Evidence(
                List.of(new RequirementUse(new ElementName(ElementName.Kind.METHOD, TEXT), requirement, TEXT)),
                List.of(),
                List.of(),
                true);
        Descriptor descriptor = descriptor(platform);
        ScopeRules check = new ScopeRules(platform);
        ReportSubject subject = new ReportSubject(
                AddOnMetadata.of("{\"name\": \"" + NAME + "\", \"key\": \"" + NAME + "\", \"description\": \"" + NAME
                        + "\", \"vendor\": {\"name\": \"" + NAME + "\"}}"),
                standing,
                TEXT,
                List.of(TEXT),
                platform);
        return new ReportInput(
                subject,
                evidence,
                descriptor.scopes(),
                check.explained(evidence, List.of("view_room", TEXT)),
                check.declared(evidence, descriptor, Optional.of(Severity.WARNING)).stream()
                        .map(finding -> new ReportedFinding(finding, FilePosition.at("src/" + TEXT, 1, 1), List.of()))
                        .toList(),
                any -> FilePosition.at("src/" + TEXT, 1, 1));
    }

    private static Descriptor descriptor(Platform platform) {
        String json = "{\"scopes\": [\"view_room\", \"" + NAME + "\"]}";
        return DescriptorLoader.parse(
                        new DescriptorFile("addon.json", "addon.json", json.getBytes(StandardCharsets.UTF_8)),
                        "/scopes")
                .descriptor()
                .orElseThrow(() -> new IllegalStateException(platform.name()));
    }
}
