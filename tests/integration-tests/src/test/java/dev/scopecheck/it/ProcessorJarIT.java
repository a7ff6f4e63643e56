package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The processor's jar as users get it: it stands alone. */
final class ProcessorJarIT {

    private static final String VERSION = System.getProperty("project.version");
    private static final Path PROCESSOR = Path.of("../../processor/target/scopecheck-processor-" + VERSION + ".jar");
    private static final Path ANNOTATIONS =
            Path.of("../../annotations/target/scopecheck-annotations-" + VERSION + ".jar");

    /** What of the JSON parser is left out of the jar must not be missed. */
    private static final String NUMBERS = "\"numbers\": [1.5e10, -0.1, 1e400, 123456789012345678901234567890], ";

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    @Test
    void holdsNothingButScopecheckAndIsSmall() throws IOException {
        try (ZipFile jar = new ZipFile(PROCESSOR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .allMatch(name ->
                            name.startsWith("dev/scopecheck/core/") || name.startsWith("dev/scopecheck/processor/"));
        }
        assertThat(Files.size(PROCESSOR)).isLessThan(1_200_000);
    }

    @Test
    void listsTheProcessorBeforeTheOneThatOnlyClaims() throws IOException {
        try (ZipFile jar = new ZipFile(PROCESSOR.toFile())) {
            ZipEntry services = jar.getEntry("META-INF/services/javax.annotation.processing.Processor");

            assertThat(new String(jar.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            "dev.scopecheck.processor.ScopecheckProcessor",
                            "dev.scopecheck.processor.ScopecheckProcessor$Claim");
        }
    }

    /** In a parallel build of Maven's, each compilation has a loader of its own on the same jar, and closes it. */
    @Test
    void isReadWhileOtherLoadersOfItAreClosed() throws InterruptedException, ExecutionException {
        URLConnection.setDefaultUseCaches("jar", true);
        List<Callable<String>> loads = Collections.nCopies(60, ProcessorJarIT::scopesOfThePlatform);
        ExecutorService compilations = Executors.newFixedThreadPool(4);
        try {
            for (Future<String> scopes : compilations.invokeAll(loads)) {
                assertThat(scopes.get()).contains("send_notification");
            }
        } finally {
            compilations.shutdown();
        }
    }

    private static String scopesOfThePlatform() {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {PROCESSOR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Object platform = loader.loadClass("dev.scopecheck.core.platform.PlatformFile")
                    .getMethod("hipChatScopes")
                    .invoke(null);
            return platform.toString();
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasNoDependencyForItsUsers() throws Exception {
        assertThat(dependenciesOfUsers("pom.xml")).as("what the jar bundles").isEqualTo("2");
        assertThat(dependenciesOfUsers("dependency-reduced-pom.xml")).isEqualTo("0");
    }

    /** A plugin's dependencies are those of a build of ours. */
    private static String dependenciesOfUsers(String pom) throws Exception {
        String users = "//dependencies[not(parent::plugin)]/dependency"
                + "[not(scope = 'test') and not(scope = 'provided') and not(type = 'pom')]";
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("../../processor", pom).toFile());
        return XPathFactory.newInstance().newXPath().evaluate("count(" + users + ")", document);
    }

    @Test
    void runsInPlainJavac() {
        String printed = javac("-processorpath", PROCESSOR.toString());

        assertThat(printed).contains("Greeter.java:8: error: [MissingScope] 'Greeter.greet' requires scope");
    }

    @Test
    void runsInBatchEcj() {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        // ecj forgets a processor path that is in front of the class path
        Stream<String> last = Stream.of("-17", "-processorpath", PROCESSOR.toString());
        String[] arguments = Stream.concat(Stream.of(arguments()), last).toArray(String[]::new);

        BatchCompiler.compile(arguments, writer, writer, null);

        assertThat(printed.toString())
                .contains("Greeter.java (at line 8)", "[MissingScope] 'Greeter.greet' requires scope");
    }

    private String javac(String... options) {
        StringWriter printed = new StringWriter();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        printed,
                        null,
                        null,
                        List.of(arguments(options)).subList(0, options.length + 4),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(project().path(Snippets.GREETER)))
                .call();
        return printed.toString();
    }

    private String[] arguments(String... options) {
        MavenProject project = project();
        List<String> common = List.of(
                "-d",
                project.path("target/classes").toString(),
                "-classpath",
                ANNOTATIONS.toString(),
                project.path(Snippets.GREETER).toString());
        return Stream.concat(Stream.of(options), common.stream()).toArray(String[]::new);
    }

    private MavenProject project() {
        return readme.project(folder)
                .write(Snippets.DESCRIPTOR, readme.descriptor("").replace("\"key\"", NUMBERS + "\"key\""))
                .write("target/classes/.keep", "");
    }
}
