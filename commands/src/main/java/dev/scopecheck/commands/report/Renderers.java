package dev.scopecheck.commands.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is written of an add-on. */
public final class Renderers {

    /** The page to open. */
    public static final String HTML = "index.html";

    /** The same for pull requests. */
    public static final String MARKDOWN = "scopes.md";

    /** The findings for code scanning. */
    public static final String SARIF = "scopes.sarif";

    private Renderers() {}

    /**
     * The files' texts by their names.
     *
     * @param placeless the file to which code scanning attaches what stands in none
     * @param prefix the way from the repository's folder to the one that all paths start in, with {@code /} at its end
     */
    public static Map<String, String> of(ReportInput material, FilePosition placeless, String prefix) {
        PageModel account = PageModelBuilder.of(material);
        boolean understood = material.subject().standing() != ReportKind.UNKNOWN;
        Map<String, String> texts = new TreeMap<>();
        texts.put(HTML, HtmlPage.render(account));
        texts.put(MARKDOWN, Markdown.render(account));
        texts.put(SARIF, Sarif.render(material.findings(), understood, placeless, prefix));
        return Collections.unmodifiableMap(texts);
    }
}
