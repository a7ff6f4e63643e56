package dev.scopecheck.commands.report;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** Renders an account as one page that needs nothing beside itself: no network, no script. */
final class HtmlPage {

    private HtmlPage() {}

    static String render(PageModel account) {
        return Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withCollector(new Collector())
                .withLoader(HtmlPage::template)
                .compile("{{>page.html}}")
                .execute(account);
    }

    private static Reader template(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the template " + name + " is missing from the jar");
            }
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes an optional value for a list of none or one. */
    private static final class Collector extends DefaultCollector {

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
