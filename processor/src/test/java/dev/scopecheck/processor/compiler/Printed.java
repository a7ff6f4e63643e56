package dev.scopecheck.processor.compiler;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler printed.
 *
 * @param file the source file's name, or empty
 * @param line from 1, or 0
 * @param code Scopecheck's code, or empty for the compiler's own diagnostics
 */
record Printed(Diagnostic.Kind kind, String file, int line, String code, String message) {

    private static final Pattern CODE = Pattern.compile("^\\[(\\w+)] ");

    static Printed of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(null);
        Matcher code = CODE.matcher(message);
        String file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> source.getName().replaceFirst(".*[/\\\\]", ""))
                .orElse("");
        return new Printed(
                diagnostic.getKind(),
                file,
                (int) Math.max(diagnostic.getLineNumber(), 0),
                code.find() ? code.group(1) : "",
                message);
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
