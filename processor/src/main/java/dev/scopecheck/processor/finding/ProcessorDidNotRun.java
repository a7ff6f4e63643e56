package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/** The processor is on the path and its annotations are known, but javac did not run it: nothing was checked. */
public record ProcessorDidNotRun() implements Finding {

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
        return List.of(
                new Detail("causes", "JDK 23 or newer, where the class path alone does not do; -proc:none"),
                new Detail("", "-processor without Scopecheck's; a processor that claims every annotation"),
                Detail.toFix("put scopecheck-processor on the processor path, or pass -proc:full"));
    }
}
