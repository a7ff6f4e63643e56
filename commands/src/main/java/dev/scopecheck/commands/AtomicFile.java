package dev.scopecheck.commands;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a file so that whoever reads it, or is interrupted, has the old or the new one, never a part. */
final class AtomicFile {

    /** What a complete file is called until it takes the place of the old one. */
    private static final String TEMPORARY = ".scopecheck-";

    private AtomicFile() {}

    /** What puts a complete file into the place of the old one. */
    interface Move {

        void move(Path from, Path to) throws IOException;
    }

    /** Whether a file is there and holds just this. */
    static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    }

    /**
     * Writes, and removes what an interrupted write has left beside it, which a build would else pack up.
     *
     * @param file a link is followed, and stays one; permissions stay as they are
     * @throws FileAlreadyExistsException where a folder, a device or the like is in its place, which is left there
     * @throws AccessDeniedException where the file is protected, also if its folder is not
     */
    static void write(Path file, byte[] content) throws IOException {
        write(file, content, AtomicFile::move);
    }

    static void write(Path file, byte[] content, Move move) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path folder = Objects.requireNonNull(target.getParent());
        makeFolder(folder);
        for (Path protectable : List.of(target, folder)) {
            if (Files.exists(protectable) && !Files.isWritable(protectable)) {
                throw new AccessDeniedException(protectable.toString());
            }
        }
        String prefix = TEMPORARY + target.getFileName() + "-";
        for (Path left : leftIn(folder, prefix)) {
            Files.deleteIfExists(left);
        }
        Path temporary = folder.resolve(prefix + UUID.randomUUID());
        try {
            writeThrough(temporary, content);
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            move.move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Makes a folder. The message of a failure names that folder, and not the one above it. */
    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (NoSuchFileException e) {
            throw new FileSystemException(folder.toString(), null, "the folder cannot be made there");
        }
    }

    private static List<Path> leftIn(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
                    .toList();
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
