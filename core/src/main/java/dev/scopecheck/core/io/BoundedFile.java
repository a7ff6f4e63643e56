package dev.scopecheck.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file's whole content.
 *
 * <p>What may never end, such as a device, or never begin, such as a pipe, is not opened; and what nobody can have meant
 * to be read is not taken into memory, which is the compiler's.
 */
public final class BoundedFile {

    /** The most that a person writes: the largest descriptors that are known have a hundredth of that. */
    public static final int WRITTEN_BY_HAND = 1 << 20;

    /** The most that a compilation reports: some sixty thousand places, which are read with 384 MB of memory. */
    public static final int REPORTED = 32 << 20;

    private static final String LINK_TO_NOTHING = "it is a link that leads to no file";

    private BoundedFile() {}

    /** Whether something of that name is there, be it a link that leads nowhere. */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads it.
     *
     * @param most its largest size in bytes
     * @throws NoSuchFileException where there is nothing of that name
     * @throws IOException where it cannot be read, or is not to be; {@link IoReason} has words for it
     */
    public static byte[] read(Path file, int most) throws IOException {
        refuseOther(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), most);
        }
    }

    /**
     * Reads what is not a file of its own.
     *
     * @param name what it is called in the exception
     */
    public static byte[] read(InputStream in, String name, int most) throws IOException {
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw new TooLarge(name, most);
        }
        return content;
    }

    private static void refuseOther(Path file) throws IOException {
        if (!isThere(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new FileSystemException(file.toString(), null, LINK_TO_NOTHING);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is no file, but a device, a pipe or the like");
        }
    }
}
