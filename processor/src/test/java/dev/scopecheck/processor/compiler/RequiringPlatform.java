package dev.scopecheck.processor.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that a platform has for the same: a scope that is required, one that is not, an endpoint.
 *
 * @param descriptor its text, with a gap for the scope
 */
record RequiringPlatform(String name, String descriptorName, String descriptor, Map<String, String> words) {

    static final List<RequiringPlatform> ALL = List.of(
            new RequiringPlatform(
                    "HipChat",
                    "atlassian-connect.json",
                    "{\"capabilities\": {\"hipchatApiConsumer\": {\"scopes\": [\"%s\"]}}}\n",
                    Map.of(
                            "S", "send_notification",
                            "D", "view_group",
                            "ALSO", "admin_room",
                            "METHOD", "POST",
                            "PATH", "/v2/room/{id}/notification",
                            "HOST", "https://api.hipchat.com")),
            new RequiringPlatform(
                    "Plank",
                    "plank-addon.json",
                    "{\"permissions\": {\"api\": [\"%s\"]}}\n",
                    Map.of(
                            "S", "cards:write",
                            "D", "boards:read",
                            "ALSO", "admin",
                            "METHOD", "PUT",
                            "PATH", "/rest/cards/{id}",
                            "HOST", "https://plank.example")));

    String scope(String letter) {
        return words.getOrDefault(letter, letter);
    }

    /** Replaces the words in capitals. */
    String fill(String source) {
        String filled = source;
        for (Map.Entry<String, String> word : new TreeMap<>(words).entrySet()) {
            filled = filled.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return filled;
    }

    ProcessorProject project(Path folder) {
        ProcessorProject project = new ProcessorProject(folder);
        return name.equals("Plank") ? project.plank() : project;
    }

    void declare(ProcessorProject addon, String letter) {
        addon.write("src/main/resources/" + descriptorName, descriptor.formatted(scope(letter)));
    }

    /** Returns the text of the descriptor that was generated. */
    String generated(Outcome outcome) {
        return outcome.read("META-INF/scopecheck/" + descriptorName);
    }

    @Override
    public String toString() {
        return name;
    }
}
