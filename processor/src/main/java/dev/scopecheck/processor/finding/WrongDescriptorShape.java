package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.DescriptorPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;

/**
 * Valid JSON in which the scopes do not stand as they should.
 *
 * @param jsonPath such as {@code capabilities.hipchatApiConsumer.scopes[2]}; empty for the whole document
 * @param expected such as {@code an array}
 * @param found such as {@code a string}
 */
public record WrongDescriptorShape(String jsonPath, String expected, String found, DescriptorPlace place)
        implements Finding {

    @Override
    public Code code() {
        return Code.WRONG_DESCRIPTOR_SHAPE;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        String what = jsonPath.isEmpty() ? "the document" : "'" + jsonPath + "'";
        return "descriptor " + place + ": expected " + expected + " as " + what + ", but found " + found;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.toFix(
                switch (expected) {
                    case "a string" -> "write every scope as a string, such as \"view_room\"";
                    case "an object" -> "write an object, {…}, in which the scopes stand";
                    case "one member" -> "merge the two into one";
                    default -> "write the scopes as an array of strings, such as [\"view_room\"]";
                }));
    }
}
