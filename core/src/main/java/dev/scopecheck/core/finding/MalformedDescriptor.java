package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SyntaxSlip;
import java.util.List;

/**
 * A descriptor that is not JSON in UTF-8.
 *
 * @param expected what JSON allows there
 * @param found what the file has there
 * @param slip the mistake that users most often make there
 */
public record MalformedDescriptor(String expected, String found, SyntaxSlip slip, DescriptorPlace place)
        implements Finding {

    @Override
    public Code code() {
        return Code.MALFORMED_DESCRIPTOR;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        return "descriptor " + place + " is not valid JSON: expected " + expected + ", but found " + found;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix(fix("at line " + place.line() + ", column " + place.column())));
    }

    private String fix(String where) {
        return switch (slip) {
            case COMMENT -> "remove the comment " + where + ", as JSON has none";
            case MISSING_COMMA -> "add a ',' before " + found + " " + where;
            case SINGLE_QUOTES -> "write double quotes " + where;
            case TRAILING_COMMA -> "remove the ',' before the " + found + " " + where;
            case OTHER -> "correct the file " + where;
        };
    }
}
