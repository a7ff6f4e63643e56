package dev.scopecheck.rewriting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder as they were at some time. */
record FolderState(Path folder, Map<Path, Content> files) {

    /** A file's bytes, a character each, and its time. */
    record Content(String bytes, FileTime time) {

        String text() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    static FolderState of(Path folder) {
        Map<Path, Content> files = new TreeMap<>();
        try {
            for (Path file : list(folder)) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                files.put(file, new Content(bytes, Files.getLastModifiedTime(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderState(folder, files);
    }

    /** Whether nothing is there but folders and files that can be read and written. */
    static boolean isPlain(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.allMatch(file -> (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                            || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    && Files.isReadable(file)
                    && Files.isWritable(file));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** The files below a folder, which may be missing, in order. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    void restore() {
        try {
            List<Path> added = new ArrayList<>(list(folder));
            added.removeAll(files.keySet());
            for (Path file : added) {
                Files.delete(file);
            }
            for (Map.Entry<Path, Content> file : files.entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue().bytes(), StandardCharsets.ISO_8859_1);
                Files.setLastModifiedTime(file.getKey(), file.getValue().time());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the rewritten files in the place of the sources that they were made of. */
    static void exchange(List<Source> sources, List<Rewritten> files) {
        try {
            for (Source source : sources) {
                Files.delete(source.path());
            }
            for (Rewritten file : files) {
                Files.createDirectories(file.path().getParent());
                Files.writeString(file.path(), file.asSource().text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
