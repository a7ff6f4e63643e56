package dev.scopecheck.verb;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in one line which file could not be read or written, and why. */
public final class FileProblem {

    private FileProblem() {}

    /** {@code cannot read or write <file>: <reason>}. */
    public static String words(IOException problem) {
        Optional<String> message = Optional.ofNullable(problem.getMessage());
        return problem instanceof FileSystemException known && known.getFile() != null
                ? "cannot read or write " + known.getFile() + ": " + reason(known)
                : "cannot read or write a file: "
                        + message.orElse(problem.getClass().getSimpleName());
    }

    private static String reason(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "something else is in its place";
        }
        return Optional.ofNullable(problem.getReason())
                .orElse(problem.getClass().getSimpleName());
    }
}
