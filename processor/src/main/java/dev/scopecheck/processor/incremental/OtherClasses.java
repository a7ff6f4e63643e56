package dev.scopecheck.processor.incremental;

import dev.scopecheck.core.io.Language;
import dev.scopecheck.core.io.SourceAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The classes beside those of this compilation, by the names of outermost types.
 *
 * @param lost those whose sources javac compiles in other compilations, of which no report tells
 * @param unseen those whose sources no javac compilation of this project shows, each with the language of its source
 */
record OtherClasses(SortedSet<String> lost, SortedMap<String, Language> unseen) {

    /**
     * Sorts them.
     *
     * @param files their class files
     * @param remembered whether a report tells of those that javac compiles
     * @param sources tells whether the file of this path from a source root is there
     */
    static OtherClasses of(Map<String, Path> files, boolean remembered, Predicate<String> sources) {
        OtherClasses classes = new OtherClasses(new TreeSet<>(), new TreeMap<>());
        files.forEach((name, file) -> {
            Optional<String> source = source(file);
            Language language = source.map(Language::of).orElse(Language.JAVA);
            if (language != Language.JAVA) {
                classes.unseen.put(name, language);
            } else if (!remembered) {
                classes.add(name, sources.test(path(name, source)));
            }
        });
        return classes;
    }

    private void add(String name, boolean compiledElsewhere) {
        if (compiledElsewhere) {
            lost.add(name);
        } else {
            unseen.put(name, Language.JAVA);
        }
    }

    private static Optional<String> source(Path classFile) {
        try {
            return SourceAttribute.read(classFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String type, Optional<String> source) {
        String own = type.replace('.', '/');
        return own.substring(0, own.lastIndexOf('/') + 1)
                + source.orElse(own.substring(own.lastIndexOf('/') + 1) + ".java");
    }

    /** The same without those that are compiled by now. */
    OtherClasses without(Collection<String> compiled) {
        OtherClasses rest = new OtherClasses(new TreeSet<>(lost), new TreeMap<>(unseen));
        rest.lost.removeAll(compiled);
        rest.unseen.keySet().removeAll(compiled);
        return rest;
    }

    /** Tells whether a file is in one of these folders. */
    static boolean isIn(Collection<Path> roots, String path) {
        for (Path root : roots) {
            if (Files.exists(root.resolve(path))) {
                return true;
            }
        }
        return false;
    }
}
