package dev.scopecheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Eclipse and VS Code know what to do with each goal that a build binds. */
final class LifecycleMappingTest {

    @Test
    void namesEveryGoalThatIsBoundByDefault() throws IOException, ParserConfigurationException, SAXException {
        SortedSet<String> bound = new TreeSet<>();
        for (Element mojo : all(resource("maven/plugin.xml"), "mojo")) {
            if (!all(mojo, "phase").isEmpty()) {
                bound.add(all(mojo, "goal").get(0).getTextContent());
            }
        }
        Element mapping = resource("m2e/lifecycle-mapping-metadata.xml");

        assertThat(all(mapping, "goal").stream().map(Element::getTextContent)).containsExactlyElementsOf(bound);
        assertThat(all(all(mapping, "action").get(0), "ignore")).hasSize(1);
    }

    private static Element resource(String name) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/" + name)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    private static List<Element> all(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }
}
