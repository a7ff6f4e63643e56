package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Puts into the place of a file what nobody expects there. */
public final class OddFiles {

    private OddFiles() {}

    /** Something that can be put into the place of a file. */
    public interface Odd {

        /** Makes it; nothing is in its way. */
        void make(Path file) throws IOException;
    }

    /** Removes what is there, and puts this into its place. */
    public static void put(Path file, Odd odd) {
        try {
            delete(file);
            Files.createDirectories(file.getParent());
            odd.make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) throws IOException {
        if (!Files.isDirectory(file) || Files.isSymbolicLink(file)) {
            Files.deleteIfExists(file);
            return;
        }
        try (Stream<Path> inside = Files.walk(file)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Takes away what leads out of a folder: whoever deletes that would warn of it. */
    public static void removeLinks(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    public static Odd bytes(byte[] content) {
        return file -> Files.write(file, content);
    }

    public static Odd text(String content) {
        return file -> Files.writeString(file, content);
    }

    public static Odd folder() {
        return Files::createDirectory;
    }

    public static Odd linkTo(String target) {
        return file -> Files.createSymbolicLink(file, Path.of(target));
    }

    /** A pipe: to open it waits for somebody at its other end. */
    public static Odd pipe() {
        return file -> {
            try {
                Process process = new ProcessBuilder("mkfifo", file.toString()).start();
                assertThat(process.waitFor()).isZero();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    /** Fifty megabytes of one text between two others. */
    public static Odd fiftyMegabytes(String before, String repeated, String after) {
        byte[] megabyte = repeated.repeat(1_000_000 / repeated.length()).getBytes(StandardCharsets.UTF_8);
        return file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(before.getBytes(StandardCharsets.UTF_8));
                for (int count = 0; count < 50; count++) {
                    out.write(megabyte);
                }
                out.write(after.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
