package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/** A file that was to be generated and could not be. */
public record UnwritableOutput(String output, String why) implements Finding {

    @Override
    public Code code() {
        return Code.UNWRITABLE_OUTPUT;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return output + " cannot be written: " + why;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix("make room for it: rename the class or remove the file that is in its way"));
    }
}
