package dev.scopecheck.core.options;

import dev.scopecheck.core.finding.BadOption;
import java.util.List;
import java.util.Optional;

/**
 * The options as given.
 *
 * @param descriptor the descriptor's path or resource name
 * @param extraScopes names that count as scopes beside the platform's
 * @param generatedDescriptor the resource name of the generated descriptor
 * @param inferEndpoints whether requests that nobody annotated count where a descriptor is checked
 * @param mode what to do
 * @param modules the class folders or jars of the add-on's other modules
 * @param platform HipChat's name, or the path of another platform's file
 * @param scopesPointer where the scopes stand in the descriptor, as a JSON Pointer
 * @param unannotated how requests that nobody annotated are reported
 * @param unused how unused scopes are reported
 * @param usedScopes scopes that code requires which Scopecheck does not see
 * @param findings what is wrong with the options
 */
public record Options(
        Optional<String> descriptor,
        List<String> extraScopes,
        Optional<String> generatedDescriptor,
        boolean inferEndpoints,
        Optional<Mode> mode,
        List<String> modules,
        Optional<String> platform,
        Optional<String> scopesPointer,
        ReportLevel unannotated,
        ReportLevel unused,
        List<String> usedScopes,
        List<BadOption> findings) {

    public Options {
        extraScopes = List.copyOf(extraScopes);
        modules = List.copyOf(modules);
        usedScopes = List.copyOf(usedScopes);
        findings = List.copyOf(findings);
    }

    /** Whether anybody asks for the requests that nobody annotated. */
    public boolean wantsEndpoints() {
        return inferEndpoints || unannotated != ReportLevel.OFF;
    }

    /** Whether it is clear what every option means; one whose value is clearly misspelt is taken for what it means. */
    public boolean clear() {
        for (BadOption finding : findings) {
            if (finding.nearest().isEmpty() && finding.value().isPresent()) {
                return false;
            }
        }
        return true;
    }
}
