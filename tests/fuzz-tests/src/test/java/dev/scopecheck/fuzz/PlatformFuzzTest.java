package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.scopecheck.core.platform.Confidence;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.core.platform.PlatformScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Platform files as they might be, then with slips in them. */
final class PlatformFuzzTest {

    private static final List<String> NAMES = List.of("read", "write", "admin", "", "\u00e9", "a b", "\n");

    private static final List<String> POINTERS = List.of("/scopes", "/a/b", "", "/a~1b", "/", "scopes", "/~");

    private static final List<String> PATHS = List.of(
            "/v2/room",
            "/v2/room/{id}",
            "/v2/{a}/{b:[/{}]+}",
            "/",
            "//",
            "/v1/room",
            "/v2/room?x",
            "/v2/}{",
            "/http://h/p",
            "room");

    @FuzzTest
    void choices(byte[] bytes) throws IOException {
        Choices choices = new Choices(bytes);
        String text = PlatformText.of(platform(choices));
        PlatformJudge.judge(text);
        if (choices.areLeft()) {
            PlatformJudge.judge(new String(Edits.apply(choices, text), UTF_8));
        }
    }

    private static Platform platform(Choices choices) {
        List<String> files = some(choices, () -> choices.one(NAMES));
        files.add("addon.json");
        return new Platform(
                "Plank",
                files,
                choices.one(POINTERS),
                choices.one(POINTERS),
                some(
                        choices,
                        () -> new PlatformScope(
                                choices.one(NAMES), choices.one(NAMES), some(choices, () -> choices.one(NAMES)))),
                some(choices, () -> endpoint(choices)));
    }

    private static Endpoint endpoint(Choices choices) {
        return new Endpoint(
                choices.one(List.of("GET", "POST", "", "get", " ")),
                choices.one(PATHS),
                choices.oneIn(3) ? Optional.empty() : Optional.of(some(choices, () -> choices.one(NAMES))),
                some(choices, () -> choices.one(List.of("group", "room", "user"))),
                choices.one(List.of(Confidence.values())),
                choices.one(NAMES),
                choices.one(NAMES));
    }

    private static <T> List<T> some(Choices choices, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        while (choices.oneIn(3)) {
            all.add(one.get());
        }
        return all;
    }
}
