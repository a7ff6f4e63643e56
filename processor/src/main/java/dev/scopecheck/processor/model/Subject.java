package dev.scopecheck.processor.model;

/**
 * The element that a finding is about, as its words name it.
 *
 * @param kind {@code method}, {@code constructor}, {@code class}, {@code package} …
 * @param name such as {@code RoomApi.post}, without package
 */
public record Subject(String kind, String name) {

    @Override
    public String toString() {
        return kind.equals("method") ? "'" + name + "'" : kind + " '" + name + "'";
    }
}
