package dev.scopecheck.commands;

import dev.scopecheck.core.check.Explanation.Grounds;
import dev.scopecheck.core.model.DeclaredScope;
import java.util.List;

/** Tells which scopes a repair takes out of a descriptor, and when to put them back. */
final class Removals {

    private Removals() {}

    /** One line for each scope that is declared, unused, and not in the new list. */
    static List<String> lines(AddOnState before, List<String> after) {
        List<String> declared = before.loaded().descriptor().orElseThrow().scopes().stream()
                .map(DeclaredScope::name)
                .distinct()
                .toList();
        return before.check().explained(before.compiled().evidence(), declared).scopes().stream()
                .filter(Grounds::unused)
                .filter(grounds -> !after.contains(grounds.scope()))
                .map(Removals::line)
                .toList();
    }

    private static String line(Grounds grounds) {
        return grounds.scope() + " is removed, as "
                + (grounds.instead().isEmpty()
                        ? "no Java code requires it: put it back if other code does, such as a template or JavaScript"
                        : grounds.insteadInWords());
    }
}
