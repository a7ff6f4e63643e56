package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven comes to the same files and the same jars in clean, incremental and parallel builds, in every folder. */
final class ReproducibleIT {

    private static final String GENERATING = """
            @AddonDescriptor(generate = true)
            package com.example;

            import dev.scopecheck.AddonDescriptor;
            """;

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    private Reactor addon;
    private SortedMap<String, String> clean;

    @BeforeEach
    void buildClean() throws IOException {
        addon = addon(folder.resolve("one"));
        clean = built(addon, "clean", "package");
        assertThat(clean.keySet()).hasSize(11);
    }

    @Test
    void anotherFolderAndParallelBuildsAreTheSame() throws IOException {
        assertSame(built(addon(folder.resolve("and another/one")), "clean", "package", "-T2"));
    }

    @Test
    void incrementalBuildsAreTheSame() throws IOException {
        assertSame(built(addon, "package"));

        touch(Snippets.GREETER);
        assertSame(built(addon, "package"));

        touch("src/main/java/com/example/package-info.java");
        touch(Snippets.DESCRIPTOR);
        assertSame(built(addon, "package", "-T2"));
    }

    private void assertSame(SortedMap<String, String> built) {
        assertThat(built.keySet()).isEqualTo(clean.keySet());
        assertThat(built.keySet().stream().filter(name -> !built.get(name).equals(clean.get(name))))
                .isEmpty();
    }

    /** One that generates, one that checks, and one that is a library and belongs to the first. */
    private Reactor addon(Path where) {
        return new Reactor(where)
                .module("library", "-Ascopecheck.mode=library")
                .module("generating")
                .dependent("generating", "library", "-Ascopecheck.modules=../library/target/classes")
                .declare("generating", "")
                .write("generating/src/main/java/com/example/package-info.java", GENERATING)
                .module("checking")
                .declare("checking", "\"send_notification\"")
                .write(
                        "checking/src/main/java/com/example/package-info.java",
                        GENERATING.replace("(generate = true)", ""));
    }

    private void touch(String path) throws IOException {
        for (String module : new String[] {"generating", "checking"}) {
            String text = addon.read(module + "/" + path);
            addon.write(module + "/" + path, text);
        }
    }

    /** Every jar, and every file of ours, by its path; bytes as characters. */
    private SortedMap<String, String> built(Reactor reactor, String... arguments) throws IOException {
        MavenProject.Build build = reactor.maven(arguments);
        assertThat(build.success()).as("%s", build.log()).isTrue();
        SortedMap<String, String> built = new TreeMap<>();
        for (Path file : files(reactor.path(""))) {
            String name = reactor.path("").relativize(file).toString().replace('\\', '/');
            if (name.matches("\\w+/target/.*(\\.jar|AddonScopes\\.\\w+|classes/META-INF/.*)")) {
                built.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return built;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
