package dev.scopecheck.commands;

import dev.scopecheck.core.io.IoReason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Says in one line which file could not be read or written, and why. */
public final class FileProblem {

    private FileProblem() {}

    /** {@code cannot read or write <file>: <reason>}. */
    public static String words(IOException problem) {
        Optional<String> message = Optional.ofNullable(problem.getMessage());
        return problem instanceof FileSystemException known && known.getFile() != null
                ? "cannot read or write " + known.getFile() + ": " + IoReason.of(known)
                : "cannot read or write a file: "
                        + message.orElse(problem.getClass().getSimpleName());
    }
}
