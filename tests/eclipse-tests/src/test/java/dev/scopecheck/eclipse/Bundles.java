package dev.scopecheck.eclipse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The jars on the class path, as far as they are parts of Eclipse. */
final class Bundles {

    private static final List<String> ECLIPSE =
            List.of("com.sun.jna", "org.apache.felix.", "org.eclipse.", "org.osgi.");

    private static final String FRAMEWORK = "org.eclipse.osgi";

    private Bundles() {}

    /** Those to be installed; the framework runs already. */
    static List<Path> ofEclipse() {
        return classPath()
                .filter(jar -> symbolicName(jar)
                        .filter(name -> !name.equals(FRAMEWORK))
                        .filter(name -> ECLIPSE.stream().anyMatch(name::startsWith))
                        .isPresent())
                .toList();
    }

    /** The one jar whose name starts so. */
    static Path jar(String name) {
        return classPath()
                .filter(jar -> jar.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no jar of " + name + "; run Maven's phase verify"));
    }

    /** A bundle without content. Eclipse's support for Ant, which nothing here touches, asks for Ant's by name. */
    static InputStream empty(String symbolicName, String version) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", symbolicName);
        headers.putValue("Bundle-Version", version);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }

    private static Optional<String> symbolicName(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                    .map(header -> header.split(";", 2)[0].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
