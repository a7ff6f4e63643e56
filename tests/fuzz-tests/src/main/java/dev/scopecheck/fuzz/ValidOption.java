package dev.scopecheck.fuzz;

import dev.scopecheck.core.options.Option;
import java.util.List;

/** Which values an option may have, as its documentation says it. */
final class ValidOption {

    private ValidOption() {}

    static boolean is(Option option, String value) {
        return switch (option) {
            case DESCRIPTOR, MODULES, PLATFORM -> !value.isBlank();
            case EXTRA_SCOPES, USED_SCOPES -> areNames(value);
            case GENERATED_DESCRIPTOR -> isResourceName(value);
            case INFER_ENDPOINTS -> List.of("true", "false").contains(value);
            case MODE -> List.of("check", "generate", "library", "off").contains(value);
            case SCOPES_POINTER -> isPointer(value);
            case UNANNOTATED, UNUSED -> List.of("error", "warning", "off").contains(value);
        };
    }

    private static boolean areNames(String value) {
        for (String name : value.split(",", -1)) {
            if (name.strip().chars().anyMatch(Character::isWhitespace)) {
                return false;
            }
        }
        return !value.isBlank();
    }

    /** At most 100 names with a slash in front of each, in which a tilde is an escape. */
    private static boolean isPointer(String value) {
        boolean empty = true;
        for (int at = 1; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean escape = value.startsWith("~0", at) || value.startsWith("~1", at);
            if (c == '/' && empty || c == '~' && !escape) {
                return false;
            }
            empty = c == '/';
        }
        boolean tooMany = value.chars().filter(c -> c == '/').count() > 100;
        return value.startsWith("/") && !empty && !tooMany;
    }

    /** Names with a slash between them, none of them with something in it that a URI or Windows does not take. */
    private static boolean isResourceName(String value) {
        for (String name : value.split("/", -1)) {
            boolean odd = name.chars().anyMatch(c -> c <= ' ' || c == 0x7F || "\\:%?#\"<>[]^`{|}".indexOf(c) >= 0);
            if (odd || name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
