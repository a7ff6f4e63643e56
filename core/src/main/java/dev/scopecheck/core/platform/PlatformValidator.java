package dev.scopecheck.core.platform;

import dev.scopecheck.core.document.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a platform file must keep to beyond its shape. */
final class PlatformValidator {

    private PlatformValidator() {}

    /** The first rule that it breaks. */
    static Optional<String> problem(Platform platform) {
        return Stream.of(
                        pointer("scopesPointer", platform.scopesPointer()),
                        pointer("userTokensPointer", platform.userTokensPointer()),
                        descriptorNames(platform),
                        twice(platform.scopeNames()).map(name -> "scope '" + name + "' is there twice"),
                        unknownIncluded(platform),
                        unknownAsked(platform),
                        wrongPath(platform),
                        twice(platform.endpoints().stream()
                                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                                        .toList())
                                .map(name -> "endpoint '" + name + "' is there twice"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> pointer(String field, String value) {
        return value.isEmpty() || JsonPointer.isPointer(value)
                ? Optional.empty()
                : Optional.of("expected a JSON Pointer such as /scopes as '" + field + "', but found '" + value + "'");
    }

    private static Optional<String> descriptorNames(Platform platform) {
        return platform.descriptorNames().isEmpty()
                ? Optional.of("expected at least one name in 'descriptorNames'")
                : Optional.empty();
    }

    private static Optional<String> unknownIncluded(Platform platform) {
        return platform.scopes().stream()
                .flatMap(scope -> scope.includes().stream()
                        .filter(name -> !platform.scopeNames().contains(name))
                        .map(name -> "scope '" + scope.name() + "' includes '" + name + "', which is no scope"))
                .findFirst();
    }

    private static Optional<String> unknownAsked(Platform platform) {
        return platform.endpoints().stream()
                .flatMap(endpoint -> endpoint.anyOf().orElse(List.of()).stream()
                        .filter(name -> !platform.scopeNames().contains(name))
                        .map(name -> "endpoint '" + endpoint.method() + " " + endpoint.path() + "' asks for '" + name
                                + "', which is no scope"))
                .findFirst();
    }

    private static Optional<String> wrongPath(Platform platform) {
        return platform.endpoints().stream()
                .map(Endpoint::path)
                .filter(path -> !path.startsWith("/"))
                .map(path -> "expected a path that starts with /, but found '" + path + "'")
                .findFirst();
    }

    private static Optional<String> twice(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).findFirst();
    }
}
