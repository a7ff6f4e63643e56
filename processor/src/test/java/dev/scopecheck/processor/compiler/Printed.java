package dev.scopecheck.processor.compiler;

import dev.scopecheck.testsupport.CompilerMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What a compiler printed.
 *
 * @param file the source file's name, or empty
 * @param line from 1, or 0
 * @param code Scopecheck's code, or empty for the compiler's own diagnostics
 */
record Printed(Diagnostic.Kind kind, String file, int line, String code, String message) {

    private static final Pattern CODE = Pattern.compile("^\\[(\\w+)] ");

    static Printed of(CompilerMessage message) {
        Matcher code = CODE.matcher(message.message());
        return new Printed(
                message.kind(),
                message.fileName(),
                Math.max(message.line(), 0),
                code.find() ? code.group(1) : "",
                message.message());
    }

    boolean isFinding() {
        return !code.isEmpty();
    }

    /** Such as {@code Room.java:12 MissingScope}; {@code MissingScope} alone for one that stands nowhere. */
    String where() {
        return file.isEmpty() ? code : file + ":" + line + " " + code;
    }

    String headline() {
        return message.lines().findFirst().orElse("");
    }
}
