package dev.scopecheck.it;

import java.util.List;

/** The blocks of the pages that tests run as they are printed. */
enum Snippet {
    README_ERROR("README.md", "Scopecheck", "text"),
    README_POM("README.md", "Put it on your build", "xml"),
    README_GREETER("README.md", "Put it on your build", "java"),
    README_DESCRIPTOR("README.md", "Put it on your build", "json"),
    README_REPORT("README.md", "See why", "sh"),
    README_GENERATE("README.md", "Check or generate", "java"),

    COMMAND_CHECK("docs/command-line.md", "Command line", "sh"),
    COMMAND_GRADLE("docs/command-line.md", "In Gradle", "groovy"),
    COMMAND_SCRIPT("docs/command-line.md", "In a shell script", "sh"),

    ENDPOINTS_ANNOTATION("docs/endpoints.md", "Endpoints", "java"),
    ENDPOINTS_INFER("docs/endpoints.md", "Calls that nobody annotated", "sh"),

    EXAMPLE_START("example-addon/README.md", "Start it", "sh", 1),

    PLATFORM_OPTION("docs/platforms.md", "Another platform", "sh"),
    PLATFORM_FILE("docs/platforms.md", "Another platform", "json"),

    SETUP_POM("docs/setup.md", "Maven", "xml"),
    SETUP_GRADLE("docs/setup.md", "Gradle", "groovy"),
    SETUP_PROPERTY("docs/setup.md", "Properties on the command line", "xml", 0),
    SETUP_PROPERTY_ARGUMENT("docs/setup.md", "Properties on the command line", "xml", 1),
    SETUP_GOALS("docs/setup.md", "Several modules", "sh"),
    SETUP_LIBRARY("docs/setup.md", "Several modules", "xml", 0),
    SETUP_MODULES("docs/setup.md", "Several modules", "xml", 1),
    SETUP_KOTLIN("docs/setup.md", "Kotlin", "xml"),
    SETUP_BOT("docs/setup.md", "Kotlin", "kotlin"),
    SETUP_JAVAC("docs/setup.md", "javac", "sh"),
    SETUP_CI("docs/setup.md", "Continuous integration", "yaml");

    private final String page;
    private final String heading;
    private final String language;
    private final int index;

    Snippet(String page, String heading, String language) {
        this(page, heading, language, 0);
    }

    Snippet(String page, String heading, String language, int index) {
        this.page = page;
        this.heading = heading;
        this.language = language;
        this.index = index;
    }

    /** The block as it is printed. */
    String text() {
        return block().text();
    }

    MarkdownBlock block() {
        List<MarkdownBlock> blocks = MarkdownBlock.of(page).stream()
                .filter(block ->
                        block.heading().equals(heading) && block.language().equals(language))
                .toList();
        if (blocks.size() <= index) {
            throw new AssertionError(
                    page + " has no " + language + " block number " + (index + 1) + " under '" + heading + "'");
        }
        return blocks.get(index);
    }
}
