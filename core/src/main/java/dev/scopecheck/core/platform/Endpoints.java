package dev.scopecheck.core.platform;

import dev.scopecheck.core.model.SpellingSuggestion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The platform's endpoints, to be found by method and path. */
public final class Endpoints {

    private static final int MOST_NEAR = 3;

    private final List<Endpoint> endpoints;
    private Map<Endpoint, PathTemplate> templates = Map.of();
    private @Nullable String version;

    /**
     * All of a platform.
     *
     * @param endpoints looked at when one is first asked for
     */
    public Endpoints(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** Those of a platform. */
    public static Endpoints of(Platform platform) {
        return new Endpoints(platform.endpoints());
    }

    /** The platform's own name of the endpoint that an HTTP method and a path name. */
    public Optional<String> canonical(String name) {
        return EndpointName.parse(name).flatMap(this::find).map(found -> found.method() + " " + found.path());
    }

    /** Whether an HTTP method and a path name an endpoint's path, by that or another method. */
    public boolean hasPath(String name) {
        return EndpointName.parse(name)
                .filter(parsed -> !at(parsed.path()).isEmpty())
                .isPresent();
    }

    private Map<Endpoint, PathTemplate> templates() {
        if (templates.isEmpty()) {
            templates = new LinkedHashMap<>();
            endpoints.forEach(endpoint -> templates.put(endpoint, PathTemplate.parse(endpoint.path())));
            version = commonStart().orElse(null);
        }
        return templates;
    }

    /** The segment that all paths start with, if there is one: a version, which may be left out. */
    private Optional<String> commonStart() {
        List<Optional<String>> starts = templates.values().stream()
                .map(template -> template.segments().stream().findFirst().flatMap(segment -> segment))
                .distinct()
                .toList();
        return starts.size() == 1 ? starts.get(0) : Optional.empty();
    }

    /** The segment that all paths start with, if there is one: the version of the API. */
    Optional<String> version() {
        templates();
        return Optional.ofNullable(version);
    }

    /** The endpoints whose paths, with {@code {}} for each variable, match a pattern, in the platform's order. */
    List<Endpoint> matching(Pattern pattern) {
        return templates().entrySet().stream()
                .filter(entry -> pattern.matcher(entry.getValue().text()).matches())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The endpoint that is meant: of several that fit, the one with most segments written out. */
    public Optional<Endpoint> find(EndpointName name) {
        return at(name.path()).stream()
                .filter(endpoint -> endpoint.method().equals(name.method()))
                .findFirst();
    }

    /** The endpoints of a path, one a method; none where the platform has no such path. */
    public List<Endpoint> at(String path) {
        PathTemplate given = PathTemplate.parse(path);
        Map<String, Endpoint> found = new LinkedHashMap<>();
        Map<String, Integer> fits = new LinkedHashMap<>();
        templates().forEach((endpoint, template) -> {
            int fit = fit(template, given);
            if (fit > fits.getOrDefault(endpoint.method(), -1)) {
                found.put(endpoint.method(), endpoint);
                fits.put(endpoint.method(), fit);
            }
        });
        return List.copyOf(found.values());
    }

    private int fit(PathTemplate template, PathTemplate given) {
        int whole = template.fit(given);
        return whole >= 0 || version == null || template.segments().size() < 2
                ? whole
                : template.tail().fit(given);
    }

    /** What may have been meant: the path's other methods, else the methods and paths that are written most alike. */
    public List<Endpoint> near(EndpointName name) {
        List<Endpoint> samePath = at(name.path());
        if (!samePath.isEmpty()) {
            return samePath;
        }
        Map<Endpoint, PathTemplate> all = templates();
        String wanted = shape(PathTemplate.parse(name.path()));
        return all.keySet().stream()
                .filter(endpoint -> distance(endpoint, wanted) <= wanted.length() / 3)
                .sorted(Comparator.<Endpoint>comparingInt(endpoint -> distance(endpoint, wanted))
                        .thenComparing(endpoint -> endpoint.method().equals(name.method()) ? 0 : 1)
                        .thenComparing(Endpoint::path)
                        .thenComparing(Endpoint::method))
                .limit(MOST_NEAR)
                .toList();
    }

    private int distance(Endpoint endpoint, String shape) {
        return SpellingSuggestion.distance(shape(templates.getOrDefault(endpoint, PathTemplate.parse(""))), shape);
    }

    /** The path without its version and without the names of its variables. */
    private String shape(PathTemplate template) {
        return template.segments().stream()
                .map(segment -> segment.orElse("{}"))
                .filter(word -> !word.equals(version))
                .collect(Collectors.joining("/"));
    }
}
