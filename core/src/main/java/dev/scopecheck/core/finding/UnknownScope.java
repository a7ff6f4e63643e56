package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that is no scope of the platform.
 *
 * @param platform the platform's name
 * @param known its scopes
 * @param nearest the scope that was clearly meant
 * @param at the name in the annotation, or in the descriptor
 * @param others further annotations with the same name
 */
public record UnknownScope(
        String scope, String platform, List<String> known, Optional<String> nearest, Place at, List<SourcePlace> others)
        implements Finding {

    @Override
    public Code code() {
        return Code.UNKNOWN_SCOPE;
    }

    @Override
    public String headline() {
        String where = at instanceof DescriptorPlace ? " at " + at : "";
        return "'" + scope + "'" + where + " is not a scope of " + platform + Phrases.didYouMean(nearest);
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        if (nearest.isEmpty()) {
            details.add(new Detail("known", String.join(", ", known)));
        }
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix(fix()));
        return details;
    }

    private String fix() {
        if (nearest.isPresent()) {
            return "replace \"" + scope + "\" with \"" + nearest.get() + "\"";
        }
        List<String> parts = Stream.of(scope.split("[\\s,;|]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.stream().anyMatch(known::contains)) {
            return "write each scope as a string of its own: \"" + String.join("\", \"", parts) + "\"";
        }
        String other = "write one of the known scopes";
        return parts.size() == 1
                ? other + "; if " + platform + " really has this one, pass -Ascopecheck.extraScopes=" + scope
                : other;
    }
}
