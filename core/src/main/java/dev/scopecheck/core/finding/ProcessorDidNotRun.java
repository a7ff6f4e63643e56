package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations are known, but javac did not run the processor: nothing was checked.
 *
 * @param missing the path of the report that it would have written; empty where that was not looked for
 * @param severity a warning where javac runs on without it
 * @param cause the cause, where the build tool shows it
 */
public record ProcessorDidNotRun(String missing, Severity severity, Optional<Cause> cause) implements Finding {

    /**
     * The setting of a build that keeps the processor from running.
     *
     * @param words the setting and what it does
     * @param fix the imperative sentence that repairs it
     */
    public record Cause(String words, String fix) {}

    /** The finding of a front end that does not see the build. */
    public ProcessorDidNotRun(String missing, Severity severity) {
        this(missing, severity, Optional.empty());
    }

    @Override
    public Code code() {
        return Code.PROCESSOR_DID_NOT_RUN;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return "the scopes were not checked, because javac did not run Scopecheck's processor";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        if (!missing.isEmpty()) {
            details.add(new Detail("looked for", missing));
        }
        String fix = "put scopecheck-processor on the processor path, or pass -proc:full";
        if (cause.isPresent()) {
            details.add(new Detail("cause", cause.get().words()));
            fix = cause.get().fix();
        } else {
            details.addAll(causes());
        }
        details.add(Detail.toFix(fix + (missing.isEmpty() ? "" : "; then compile everything anew")));
        return details;
    }

    /** An old maven-compiler-plugin keeps the jar off every path, so no compilation can notice. */
    private List<Detail> causes() {
        List<Detail> causes = new ArrayList<>();
        causes.add(new Detail("causes", "JDK 23 or newer, where the class path alone does not do; -proc:none"));
        causes.add(new Detail("", "-processor without Scopecheck's; a processor that claims every annotation"));
        if (!missing.isEmpty()) {
            causes.add(new Detail("", "maven-compiler-plugin older than 3.5, which ignores annotationProcessorPaths"));
        }
        return causes;
    }
}
