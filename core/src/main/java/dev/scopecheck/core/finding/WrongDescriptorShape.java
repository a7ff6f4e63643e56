package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;

/**
 * Valid JSON in which the scopes are not where or what they should be.
 *
 * @param jsonPath such as {@code capabilities.hipchatApiConsumer.scopes[2]}; empty for the whole document
 * @param found such as {@code a string}; of a misspelt name, that name
 */
public record WrongDescriptorShape(String jsonPath, Expected expected, String found, DescriptorPlace place)
        implements Finding {

    /** Something that a descriptor has at a path. */
    public enum Expected {
        ARRAY_OF_STRINGS("an array of strings"),
        NAME("this name"),
        OBJECT("an object"),
        ONE_MEMBER("one member"),
        STRING("a string");

        private final String words;

        Expected(String words) {
            this.words = words;
        }
    }

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
        if (expected == Expected.NAME) {
            return "descriptor " + place + ": expected '" + jsonPath + "', but found a member '" + found + "'";
        }
        String what = jsonPath.isEmpty() ? "the document" : "'" + jsonPath + "'";
        return "descriptor " + place + ": expected " + expected.words + " as " + what + ", but found " + found;
    }

    @Override
    public List<Detail> details() {
        String wanted = jsonPath.substring(jsonPath.lastIndexOf('.') + 1);
        return List.of(Detail.toFix(
                switch (expected) {
                    case ARRAY_OF_STRINGS -> "write the scopes as an array of strings, such as [\"view_room\"]";
                    case NAME -> "rename \"" + found + "\" to \"" + wanted + "\"";
                    case OBJECT -> "make it an object, {…}, that contains the scopes";
                    case ONE_MEMBER -> "merge the two into one";
                    case STRING -> "write every scope as a string, such as \"view_room\"";
                }));
    }
}
