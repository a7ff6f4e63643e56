package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * A file that was to be generated and could not be.
 *
 * @param output what it is
 * @param why what kept it from being written
 * @param fix what to do about it
 * @param at where it is asked for
 */
public record UnwritableOutput(String output, String why, String fix, Place at) implements Finding {

    @Override
    public Code code() {
        return Code.UNWRITABLE_OUTPUT;
    }

    @Override
    public String headline() {
        return output + " cannot be written: " + why;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix(fix));
    }
}
