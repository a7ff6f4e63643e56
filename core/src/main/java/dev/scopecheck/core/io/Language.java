package dev.scopecheck.core.io;

import java.util.Locale;

/** A language whose compiler writes class files, known by the names of its sources. */
public enum Language {
    GROOVY("Groovy", ".groovy"),
    JAVA("Java", ".java"),
    KOTLIN("Kotlin", ".kt"),
    SCALA("Scala", ".scala"),
    OTHER("another language", "");

    private final String text;
    private final String suffix;

    Language(String text, String suffix) {
        this.text = text;
        this.suffix = suffix;
    }

    /** The language of a source of this name. */
    public static Language of(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (name.endsWith(language.suffix)) {
                return language;
            }
        }
        return OTHER;
    }

    /** The name that people know it by. */
    public String text() {
        return text;
    }

    /** What the names of its sources end with. */
    public String suffix() {
        return suffix;
    }
}
