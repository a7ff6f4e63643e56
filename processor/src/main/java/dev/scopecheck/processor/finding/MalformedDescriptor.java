package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/**
 * A descriptor that is not JSON in UTF-8.
 *
 * @param expected what JSON allows there; empty where nothing better can be said than what was found
 * @param found what stands there
 */
public record MalformedDescriptor(String expected, String found, DescriptorPlace place) implements Finding {

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

    /** What people most often meant to write there. */
    private String fix(String where) {
        if (expected.endsWith("behind ','") && found.matches("'[]}]'")) {
            return "remove the ',' before the " + found + " " + where;
        }
        if (expected.startsWith("',' or ") && (found.startsWith("\"") || found.equals("a string"))) {
            return "add a ',' before " + found + " " + where;
        }
        return switch (found) {
            case "a comment" -> "remove the comment " + where + ", as JSON has none";
            case "a single quote" -> "write double quotes " + where;
            default -> "correct the file " + where;
        };
    }
}
