package dev.scopecheck.core.options;

import java.util.ArrayList;
import java.util.List;

/** The options, by the names that stand behind {@code -A}. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which its type does not say
public enum Option {
    DESCRIPTOR("descriptor", "atlassian-connect.json", "a path or a resource name"),
    EXTRA_SCOPES("extraScopes", "", "names, separated by commas"),
    GENERATED_DESCRIPTOR("generatedDescriptor", "META-INF/scopecheck/<descriptor>", "a resource name"),
    INFER_ENDPOINTS("inferEndpoints", "false", "true", "false"),
    MODE("mode", "check", "check", "generate", "library", "off"),
    MODULES("modules", "", "paths of class folders or jars, separated by commas"),
    PLATFORM("platform", "hipchat", "hipchat or the path of a platform file"),
    SCOPES_POINTER(
            "scopesPointer", "/capabilities/hipchatApiConsumer/scopes", "a JSON Pointer such as /hipchat/scopes"),
    UNANNOTATED("unannotated", "warning", "error", "warning", "off"),
    UNUSED("unused", "warning", "error", "warning", "off"),
    USED_SCOPES("usedScopes", "", "names, separated by commas");

    /** What every option's name starts with. */
    public static final String PREFIX = "scopecheck.";

    private final String shortName;
    private final String fallback;
    private final List<String> expected;

    Option(String shortName, String fallback, String... expected) {
        this.shortName = shortName;
        this.fallback = fallback;
        this.expected = List.of(expected);
    }

    /** The name as it is given to the compiler, without {@code -A}. */
    public String fullName() {
        return PREFIX + shortName;
    }

    /** What holds where the option is not given. */
    public String fallback() {
        return fallback;
    }

    /** The valid values, or one description of them. */
    public List<String> expected() {
        return expected;
    }

    /** Every option's full name, sorted. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Option option : values()) {
            names.add(option.fullName());
        }
        return names;
    }
}
