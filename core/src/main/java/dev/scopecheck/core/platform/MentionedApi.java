package dev.scopecheck.core.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds mentions of a platform's API in texts of any language: its server, or the first two words of a path. */
public final class MentionedApi {

    private static final int WORDS = 2;

    private final Pattern pattern;

    /** Mentions of this platform. */
    public MentionedApi(Platform platform) {
        TreeSet<String> starts = platform.endpoints().stream()
                .map(endpoint -> start(PathTemplate.parse(endpoint.path())))
                .filter(start -> !start.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.toCollection(TreeSet::new));
        String server = "//api\\.[\\w.-]*" + Pattern.quote(platform.name().toLowerCase(Locale.ROOT));
        this.pattern = Pattern.compile(
                Stream.concat(Stream.of(server), starts.stream().map(start -> start + "(?![\\w-])"))
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }

    private static String start(PathTemplate path) {
        List<String> words = path.segments().stream()
                .limit(WORDS)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        return words.size() == WORDS ? "/" + String.join("/", words) : "";
    }

    /** The lines of a text that mention it, from 1. */
    public List<Integer> lines(String text) {
        List<Integer> lines = new ArrayList<>();
        int line = 1;
        for (String each : text.split("\\R", -1)) {
            if (pattern.matcher(each).find()) {
                lines.add(line);
            }
            line++;
        }
        return lines;
    }
}
