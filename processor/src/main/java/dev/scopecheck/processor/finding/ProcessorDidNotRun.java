package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations are known, but javac did not run the processor: nothing was checked.
 *
 * @param missing the path of the report that it would have written; empty where that was not looked for
 * @param severity a warning where javac runs on without it
 */
public record ProcessorDidNotRun(String missing, Severity severity) implements Finding {

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
        details.add(new Detail("causes", "JDK 23 or newer, where the class path alone does not do; -proc:none"));
        details.add(new Detail("", "-processor without Scopecheck's; a processor that claims every annotation"));
        details.add(Detail.toFix("put scopecheck-processor on the processor path, or pass -proc:full"
                + (missing.isEmpty() ? "" : "; then compile everything anew")));
        return details;
    }
}
