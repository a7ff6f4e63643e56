package dev.scopecheck.commands;

import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * The code of an add-on, as its compilations have seen it.
 *
 * @param report what was seen when it was compiled; nothing where no report can be read
 * @param evidence of all of its modules
 * @param unseen the code whose calls are not known, as it is named to the user
 * @param missingClass the name of a class that the last compilation has not written, as it failed
 */
public record CompiledCode(
        Optional<Report> report, Evidence evidence, List<String> unseen, Optional<String> missingClass) {

    public CompiledCode {
        unseen = List.copyOf(unseen);
    }

    /** Finds the resource name of the descriptor that the add-on is to serve. */
    Optional<String> served() {
        return report.map(known -> known.setup().served()).filter(name -> !name.isEmpty());
    }
}
