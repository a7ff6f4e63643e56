package dev.scopecheck.fuzz;

import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.EndpointName;
import dev.scopecheck.core.platform.Endpoints;
import dev.scopecheck.core.platform.PathTemplate;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformFile;
import dev.scopecheck.core.platform.PlatformScope;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of every text that is taken for a platform file. */
final class PlatformJudge {

    private static final Pattern LINE = Pattern.compile("(?:^|\\W)in line (\\d+)$");

    private PlatformJudge() {}

    static void judge(String text) {
        try {
            Platform platform = PlatformFile.parse(text);
            Expect.same(FirstWrong.in(text), FirstWrong.NONE, "where it is no JSON");
            Expect.same(PlatformFile.parse(PlatformText.of(platform)), platform, "the platform that is read again");
            answers(platform);
        } catch (IOException e) {
            refused(String.valueOf(e.getMessage()), text);
        }
    }

    private static void refused(String message, String text) {
        String first = message.lines().findFirst().orElse("");
        Expect.that(!first.isBlank() && !first.equals("null"), () -> "nothing is said: " + message);
        Matcher line = LINE.matcher(first);
        if (line.find()) {
            Expect.that(
                    Lines.offset(text, Integer.parseInt(line.group(1)), 1) >= 0,
                    () -> "there is no line as in " + first);
        }
    }

    /** What is asked of a platform while add-ons are checked. */
    private static void answers(Platform platform) {
        List<String> names = platform.scopeNames();
        Expect.same(names.stream().sorted(platform.byPower()).toList(), names, "the order of power");
        for (PlatformScope scope : platform.scopes()) {
            Expect.that(platform.countingFor(scope.name()).contains(scope.name()), scope::name);
            Expect.same(platform.grants(scope.name()).orElse(""), scope.grants(), "what it grants");
        }
        Expect.same(platform.withExtraScopes(names), platform, "the platform with its own scopes");
        Endpoints endpoints = Endpoints.of(platform);
        for (Endpoint endpoint : platform.endpoints()) {
            Expect.that(PathTemplate.parse(endpoint.path()).segments().size() >= 0, endpoint::path);
            EndpointName.parse(endpoint.method() + " " + endpoint.path()).ifPresent(name -> {
                endpoints.find(name);
                endpoints.near(name);
            });
        }
    }
}
