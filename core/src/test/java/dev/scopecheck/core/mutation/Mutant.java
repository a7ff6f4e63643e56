package dev.scopecheck.core.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One mutant of PIT's report.
 *
 * @param name its class and method, without the package that all have in common; what a lambda does, the method does
 *     that it stands in
 * @param change what was changed in it, without the method's name
 */
record Mutant(String name, String change, String status) {

    private static final String ROOT = "dev.scopecheck.core.";

    /** All of a report in XML. */
    static List<Mutant> read(Path report) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        try {
            NodeList elements = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
            for (int index = 0; index < elements.getLength(); index++) {
                mutants.add(of((Element) elements.item(index)));
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " is no report of PIT", e);
        }
        return mutants;
    }

    private static Mutant of(Element mutation) {
        String type = text(mutation, "mutatedClass").substring(ROOT.length());
        String method = text(mutation, "mutatedMethod").replaceFirst("lambda\\$(.+)\\$\\d+", "$1");
        String change = text(mutation, "description")
                .replaceFirst(" for [\\w/$]+::.*", "")
                .replaceFirst("\\S+/(\\w+::)", "$1");
        return new Mutant(type + "." + method, change, mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The package, without what all have in common. */
    String packageName() {
        return name.substring(0, name.indexOf('.'));
    }

    /** Whether no test has noticed it. */
    boolean isAlive() {
        return status.equals("SURVIVED") || status.equals("NO_COVERAGE");
    }

    boolean isTimedOut() {
        return status.equals("TIMED_OUT");
    }
}
