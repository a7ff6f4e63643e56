package dev.scopecheck.core.options;

import java.util.List;

/**
 * The options on the rules by which scopes and requests are checked.
 *
 * @param extraScopes names that count as scopes beside the platform's
 * @param usedScopes scopes that code requires which Scopecheck does not see
 * @param inferEndpoints whether requests that nobody annotated count where a descriptor is checked
 * @param unannotated how requests that nobody annotated are reported
 * @param unused how unused scopes are reported
 */
public record RuleOptions(
        List<String> extraScopes,
        List<String> usedScopes,
        boolean inferEndpoints,
        ReportLevel unannotated,
        ReportLevel unused) {

    public RuleOptions {
        extraScopes = List.copyOf(extraScopes);
        usedScopes = List.copyOf(usedScopes);
    }
}
