package dev.scopecheck.core.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file cannot be read or written, in words that name no path: those would differ between machines. */
public final class IoReason {

    private IoReason() {}

    /** The reason, as it stands behind a colon. */
    public static String of(IOException problem) {
        if (problem instanceof FileSystemException known) {
            return of(known);
        }
        if (problem.getCause() instanceof FileSystemException cause) {
            return of(cause);
        }
        String message = Optional.ofNullable(problem.getMessage()).orElse("");
        return message.isBlank() || message.contains("/") || message.contains("\\")
                ? problem.getClass().getSimpleName()
                : message;
    }

    private static String of(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "something else is in its place";
        }
        return Optional.ofNullable(problem.getReason())
                .orElse(problem.getClass().getSimpleName());
    }
}
