package dev.scopecheck.it.harmless;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sources of a code base in a project of their own, which javac compiles again and again. */
final class UnpackedSources {

    private static final String SOURCES = "src/main/java";

    private final CodeBase code;
    private final Path folder;

    UnpackedSources(CodeBase code, Path folder) {
        this.code = code;
        this.folder = folder;
        write("pom.xml", "<project/>\n");
        unpack();
    }

    UnpackedSources write(String path, String text) {
        Folders.write(folder.resolve(path), text);
        return this;
    }

    String written(String resource) {
        try {
            return Files.readString(output().resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles everything into an empty folder. */
    JavacRun compile(List<String> processor, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-Xmaxwarns", "100000"));
        arguments.addAll(paths());
        arguments.addAll(List.of("-d", emptyOutput().toString()));
        arguments.addAll(processor);
        arguments.addAll(List.of(options));
        sources().map(Path::toString).forEach(arguments::add);
        return JavacRun.of(output(), arguments);
    }

    int count() {
        return Math.toIntExact(sources().count());
    }

    /** Returns the paths with Scopecheck's annotations, which nothing in the code base names. */
    private List<String> paths() {
        List<Path> jars = new ArrayList<>(List.of(Jars.scopecheck("annotations")));
        code.libraries().stream().map(Jars::fetched).forEach(jars::add);
        if (!code.isModule()) {
            return List.of("-classpath", Jars.path(jars));
        }
        return List.of(
                "--module-path",
                Jars.path(jars),
                "--add-modules",
                "dev.scopecheck",
                "--add-reads",
                code.module() + "=dev.scopecheck");
    }

    private Path output() {
        return folder.resolve("target/classes");
    }

    private Path emptyOutput() {
        Folders.delete(output());
        return Folders.create(output());
    }

    private Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(folder.resolve(SOURCES))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack() {
        try (ZipFile jar =
                new ZipFile(Jars.fetched(code.artifact() + "-sources").toFile())) {
            for (ZipEntry entry : jar.stream().filter(this::isCompiled).toList()) {
                unpack(jar, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(ZipFile jar, ZipEntry entry) throws IOException {
        Path file = folder.resolve(SOURCES).resolve(entry.getName());
        Folders.create(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    /** Layers for other versions of Java would need compilations of their own. */
    private boolean isCompiled(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".java")
                && !name.startsWith("META-INF/")
                && (code.isModule() || !name.equals("module-info.java"));
    }
}
