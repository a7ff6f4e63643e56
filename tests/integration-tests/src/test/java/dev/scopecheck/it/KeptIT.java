package dev.scopecheck.it;

import dev.scopecheck.testsupport.Kept;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What users have in builds and scripts, read from the jars, stays as it is unless somebody means to change it. */
final class KeptIT {

    private static final String SERVICES = "META-INF/services/";

    private final SortedSet<String> lines = new TreeSet<>();

    /** What each command takes, as its usage puts it: what may be left out stands in brackets. */
    @Test
    void commandLine() throws IOException, InterruptedException {
        String help = help();
        found("(?m)^  (\\d)   ", help).forEach(code -> lines.add("exit code " + code));
        List<String> verbs = new ArrayList<>(
                found("(?m)^  (\\w+) +[A-Z]", help.replaceAll("(?s)^.*\\nCommands:|\\nExit codes:.*$", "")));
        verbs.remove("help");
        for (String verb : verbs) {
            String usage = help(verb).replaceFirst("(?s)^Usage: scopecheck \\w+ (.*?)\\R\\w.*$", "$1");
            found("(\\[[^]]+](?:\\.{3})?|[^\\s\\[]+)", usage).forEach(argument -> lines.add(verb + " " + argument));
        }
        Kept.assertSame("command-line.txt", "scripts call it", lines);
    }

    @Test
    void goals() throws IOException, ParserConfigurationException, SAXException {
        try (JarFile jar = jar("maven-plugin");
                InputStream in = jar.getInputStream(jar.getEntry("META-INF/maven/plugin.xml"))) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            all(plugin, "mojo").forEach(mojo -> goal(text(plugin, "goalPrefix") + ":" + text(mojo, "goal"), mojo));
            lines.add(
                    "Java " + text(plugin, "requiredJavaVersion") + ", Maven " + text(plugin, "requiredMavenVersion"));
        }
        Kept.assertSame("maven-plugin.txt", "builds and developers call the goals, and poms configure them", lines);
    }

    private void goal(String goal, Element mojo) {
        lines.add(goal + (text(mojo, "phase").isEmpty() ? "" : " in the phase " + text(mojo, "phase")));
        for (Element parameter : all(mojo, "parameter")) {
            String name = text(parameter, "name");
            Element value = all(all(mojo, "configuration").get(0), name).get(0);
            if (text(parameter, "editable").equals("true")) {
                lines.add(goal + " " + name + ", " + text(parameter, "type") + " " + value.getTextContent()
                        + " default \""
                        + value.getAttribute("default-value") + '"'
                        + (text(parameter, "required").equals("true") ? ", required" : ""));
            }
        }
    }

    /** The names by which builds and compilers find them, and the oldest Java that reads them. */
    @Test
    void jars() throws IOException {
        for (String module : List.of("annotations", "cli", "commands", "core", "maven-plugin", "processor")) {
            String artifact = "scopecheck-" + module + ": ";
            try (JarFile jar = jar(module)) {
                manifest(artifact, jar.getManifest().getMainAttributes());
                services(artifact, jar);
                lines.add(artifact + "classes for Java " + java(jar, name -> !name.equals("module-info.class")));
                lines.add(artifact + "module-info for Java " + java(jar, "module-info.class"::equals));
            }
        }
        lines.removeIf(line -> line.endsWith("module-info for Java 0"));
        Kept.assertSame("jars.txt", "builds and compilers find them by these names", lines);
    }

    private void manifest(String module, Attributes attributes) {
        for (String name : List.of("Automatic-Module-Name", "Main-Class", "Multi-Release")) {
            if (attributes.getValue(name) != null) {
                lines.add(module + name + " " + attributes.getValue(name));
            }
        }
    }

    private void services(String module, JarFile jar) throws IOException {
        for (JarEntry entry : entries(jar, SERVICES + "[^/]+")) {
            String service = entry.getName().substring(SERVICES.length());
            new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(provider -> lines.add(module + service + " is " + provider));
        }
    }

    /** The newest that one of these class files is for; 0 where there is none. */
    private static int java(JarFile jar, Predicate<String> wanted) throws IOException {
        int newest = 0;
        for (JarEntry entry : entries(jar, ".*\\.class")) {
            try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                in.readInt();
                in.readUnsignedShort();
                int version = in.readUnsignedShort() - 44;
                newest = wanted.test(entry.getName()) ? Math.max(newest, version) : newest;
            }
        }
        return newest;
    }

    private static List<JarEntry> entries(JarFile jar, String name) {
        return jar.stream().filter(entry -> entry.getName().matches(name)).toList();
    }

    private static String help(String... verb) throws IOException, InterruptedException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar");
        Stream<String> command = Stream.concat(java, Stream.of(path("cli").toString()));
        Process process = new ProcessBuilder(Stream.of(command, Stream.of(verb), Stream.of("--help"))
                        .flatMap(part -> part)
                        .toList())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String text(Element element, String name) {
        List<Element> elements = all(element, name);
        return elements.isEmpty() ? "" : elements.get(0).getTextContent();
    }

    private static List<Element> all(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    private static JarFile jar(String module) throws IOException {
        return new JarFile(path(module).toFile());
    }

    private static Path path(String module) {
        String name = "scopecheck-" + module + "-" + System.getProperty("project.version") + ".jar";
        return Path.of("../../" + module + "/target").resolve(name);
    }
}
