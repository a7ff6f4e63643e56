package dev.scopecheck.processor.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What stands in a project outside of {@code target}, which no build may change; links and pipes are not opened. */
record UserFiles(SortedMap<String, String> contents) {

    static UserFiles of(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> !path.startsWith(folder.resolve("target")))
                    .toList()) {
                contents.put(folder.relativize(file).toString(), content(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UserFiles(contents);
    }

    private static String content(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Files.isSymbolicLink(file) ? "to " + Files.readSymbolicLink(file) : "no file";
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return Long.toHexString(sum.getValue());
    }
}
