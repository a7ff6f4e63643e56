package dev.scopecheck.core.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The scripts and templates in some folders. */
public final class TextFiles {

    /** By the ends of their names; a descriptor, a style sheet and an image call nothing. */
    private static final Set<String> ENDS = Set.of(
            "ejs",
            "erb",
            "ftl",
            "ftlh",
            "groovy",
            "gsp",
            "handlebars",
            "hbs",
            "htm",
            "html",
            "js",
            "jsp",
            "jspx",
            "jsx",
            "kt",
            "mjs",
            "mustache",
            "peb",
            "pug",
            "py",
            "rb",
            "rythm",
            "sh",
            "soy",
            "svelte",
            "ts",
            "tsx",
            "twig",
            "vm",
            "vue",
            "xhtml");

    private static final Set<String> OTHERS = Set.of(".git", "build", "node_modules", "target");

    private static final int DEEPEST = 12;
    private static final int MOST = 2_000;

    private TextFiles() {}

    /** The first of them in order, once each; what cannot be read is passed over. */
    public static List<Path> in(Collection<Path> folders) {
        Set<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                collect(folder, 0, found);
            }
        }
        return List.copyOf(found);
    }

    private static void collect(Path folder, int depth, Set<Path> found) {
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        for (Path child : children) {
            if (Files.isRegularFile(child) && isText(child) && found.size() < MOST) {
                found.add(child);
            } else if (Files.isDirectory(child) && depth < DEEPEST && !OTHERS.contains(name(child))) {
                collect(child, depth + 1, found);
            }
        }
    }

    private static boolean isText(Path file) {
        String name = name(file);
        return ENDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** The text; empty where it cannot be read, or is larger than what a person writes. */
    public static String read(Path file) {
        try {
            return new String(BoundedFile.read(file, BoundedFile.WRITTEN_BY_HAND), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
