package dev.scopecheck.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * A Gradle that is put together from the one jar of its API, as no repository of Maven's has its distribution: for each of
 * its modules a jar that names no others, a launcher, and a stand-in for its listener in javac, which is not in that jar.
 */
final class Gradle {

    private static final String VERSION = "8.11.1";
    private static final String MANIFEST = "-classpath.properties";
    private static final String COMPILER_PLUGIN = "gradle-java-compiler-plugin";
    private static final Path SOURCES = Path.of("src/test/gradle");
    private static final Path REPOSITORY = Path.of(System.getProperty("outer.repository"));

    private static final List<String> NEITHER_IN_IT =
            List.of("gradle-cli-main", "gradle-installation-beacon", "gradle-instrumentation-agent", COMPILER_PLUGIN);

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.net",
            "java.base/java.nio.charset",
            "java.base/java.time",
            "java.base/java.util",
            "java.prefs/java.util.prefs");

    private final Path lib;
    private final Path classes;
    private final Path user;
    private final List<Path> classPath = new ArrayList<>();

    /** Skips the test where the jars that it takes are not in the local repository. */
    Gradle(Path folder) throws IOException {
        Path api = REPOSITORY.resolve("dev/gradleplugins/gradle-api/%1$s/gradle-api-%1$s.jar".formatted(VERSION));
        assumeTrue(
                Files.exists(api),
                "Gradle was not run: get it with mvn dependency:get -Dartifact=dev.gradleplugins:gradle-api:" + VERSION
                        + " and mvn dependency:get -Dartifact=javax.inject:javax.inject:1");
        lib = Files.createDirectories(folder.resolve("home/lib"));
        Files.createDirectories(lib.resolve("plugins"));
        classes = Files.createDirectories(folder.resolve("classes"));
        user = Files.createDirectories(folder.resolve("user"));
        Path own = lib.resolve(api.getFileName());
        link(api, own);
        classPath.add(own);
        classPath.addAll(jars("org/codehaus/groovy", "3.0.22"));
        classPath.addAll(jars("org/jetbrains/kotlin/kotlin-stdlib", "2.0.20"));
        classPath.addAll(jars("javax/inject/javax.inject", "1"));
        compile();
        writeModules(own);
    }

    /** Where it is linked to, not where the link is, is what counts as its home: so no symbolic link. */
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }

    private static List<Path> jars(String group, String version) throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(group))) {
            return files.filter(file -> file.toString().endsWith("-" + version + ".jar"))
                    .sorted()
                    .toList();
        }
    }

    private void compile() {
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        joined(classPath),
                        SOURCES.resolve("Launcher.java").toString(),
                        SOURCES.resolve("org/gradle/internal/compiler/java/IncrementalCompileTask.java")
                                .toString());
        if (result != 0) {
            throw new IllegalStateException("the launcher does not compile");
        }
    }

    private void writeModules(Path api) throws IOException {
        for (String module : NEITHER_IN_IT) {
            writeModule(module, "projects=\nruntime=\n");
        }
        try (JarFile jar = new JarFile(api.toFile())) {
            List<JarEntry> manifests = jar.stream()
                    .filter(entry -> entry.getName().endsWith(MANIFEST))
                    .toList();
            for (JarEntry manifest : manifests) {
                String text = new String(jar.getInputStream(manifest).readAllBytes(), StandardCharsets.ISO_8859_1);
                writeModule(manifest.getName().replace(MANIFEST, ""), text.replaceAll("(?m)^runtime=.*$", "runtime="));
            }
        }
    }

    private void writeModule(String module, String manifest) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(module + MANIFEST, manifest.getBytes(StandardCharsets.ISO_8859_1));
        for (Path file : module.equals(COMPILER_PLUGIN) ? compiled() : List.<Path>of()) {
            entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        try (ZipOutputStream jar =
                new ZipOutputStream(Files.newOutputStream(lib.resolve(module + "-" + VERSION + ".jar")))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }

    private List<Path> compiled() throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What a build prints, and {@code exit code} with the number as the last words. */
    String run(Path project, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(opened -> command.addAll(List.of("--add-opens", opened + "=ALL-UNNAMED")));
        for (String exported : new String[] {"api", "util"}) {
            command.addAll(List.of("--add-exports", "jdk.compiler/com.sun.tools.javac." + exported + "=ALL-UNNAMED"));
        }
        command.add("-Dmaven.repo.local=" + System.getProperty("local.repository"));
        command.addAll(List.of("-cp", joined(classPath) + File.pathSeparator + classes));
        command.addAll(List.of("Launcher", project.toString(), user.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return printed + "exit code " + process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
