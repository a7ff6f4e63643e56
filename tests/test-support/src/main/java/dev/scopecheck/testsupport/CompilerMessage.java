package dev.scopecheck.testsupport;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler has said, as it was at that time: a diagnostic looks up its line in the file when it is asked.
 *
 * @param source the file that it stands in; empty if in none
 * @param position the offset there, or -1
 * @param line from 1, or less
 * @param code the compiler's own
 */
public record CompilerMessage(
        Diagnostic.Kind kind, Optional<Path> source, int position, int line, String code, String message) {

    static CompilerMessage of(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new CompilerMessage(
                diagnostic.getKind(),
                Optional.ofNullable(diagnostic.getSource()).map(source -> Path.of(source.toUri())),
                (int) diagnostic.getPosition(),
                (int) diagnostic.getLineNumber(),
                String.valueOf(diagnostic.getCode()),
                diagnostic.getMessage(Locale.ROOT));
    }

    public boolean isFinding() {
        return message.matches("(?s)\\[\\w+] .*");
    }

    /** The file's name, or nothing. */
    public String fileName() {
        return source.map(path -> path.getFileName().toString()).orElse("");
    }
}
