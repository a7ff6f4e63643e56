package dev.scopecheck.eclipse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Java project as its settings describe it.
 *
 * @param folder the project's own folder, outside of the workspace's
 * @param sources folders of sources and resources, from the project's folder
 * @param output the folder of class files, from the project's folder
 * @param options those of the annotation processors, without {@code -A}
 */
public record ProjectSetup(
        String name,
        Path folder,
        List<String> sources,
        String output,
        Path library,
        Path processor,
        Map<String, String> options) {}
