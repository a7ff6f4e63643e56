package dev.scopecheck.commands.report;

import dev.scopecheck.core.platform.Platform;
import java.util.List;

/**
 * The add-on that pages are about.
 *
 * @param descriptor the descriptor's path from the project's folder; empty where there is none
 * @param modules the class folders and jars of the add-on's other modules, as they are to be shown
 */
public record ReportSubject(
        AddOnMetadata name, ReportKind standing, String descriptor, List<String> modules, Platform platform) {

    public ReportSubject {
        modules = List.copyOf(modules);
    }
}
