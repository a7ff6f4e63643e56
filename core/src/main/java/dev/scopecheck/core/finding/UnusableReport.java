package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * A report that is not there, or that proves nothing.
 *
 * @param report its path, as the user named it or from the project's folder
 * @param reason what is wrong with it
 * @param fix what to do
 */
public record UnusableReport(String report, String reason, String fix) implements Finding {

    /** What puts most of them right. */
    public static final String COMPILE_ANEW = "empty the class output, and compile everything anew";

    /** Why a report proves nothing that tells of a class with other texts than those that it would be compiled with now. */
    public static String outdated(String type) {
        return "class '" + type + "' was not compiled since a text that it puts into requests has changed";
    }

    @Override
    public Code code() {
        return Code.UNUSABLE_REPORT;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return "the report " + report + " cannot be used: " + reason;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix(fix));
    }
}
