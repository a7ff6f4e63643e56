package dev.scopecheck.commands.report;

import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import dev.scopecheck.core.document.DocumentNode.StringNode;
import dev.scopecheck.core.document.DocumentResult;
import dev.scopecheck.core.json.JsonDocument;

/**
 * What an add-on calls itself in its descriptor; empty where it does not say.
 *
 * @param vendor the name of who makes it
 */
public record AddOnMetadata(String name, String key, String description, String vendor) {

    /** Of an add-on whose descriptor is not known. */
    public static final AddOnMetadata UNKNOWN = new AddOnMetadata("", "", "", "");

    /** Reads it from a descriptor's text; a member that is absent, or not a string, is empty. */
    public static AddOnMetadata of(String descriptor) {
        // the parser of descriptors reports a text that is not JSON
        if (JsonDocument.parse(descriptor.replace("\uFEFF", "")) instanceof DocumentResult.Tree document
                && document.root() instanceof ObjectNode addOn) {
            return new AddOnMetadata(
                    text(addOn, "name"), text(addOn, "key"), text(addOn, "description"), vendorName(addOn));
        }
        return UNKNOWN;
    }

    private static String vendorName(ObjectNode addOn) {
        for (Member member : addOn.members()) {
            if (member.name().equals("vendor") && member.value() instanceof ObjectNode vendor) {
                return text(vendor, "name");
            }
        }
        return "";
    }

    private static String text(ObjectNode object, String name) {
        for (Member member : object.members()) {
            if (member.name().equals(name) && member.value() instanceof StringNode string) {
                return string.value();
            }
        }
        return "";
    }

    /** What to call it: its name, else its key. */
    String shown() {
        return name.isBlank() ? key : name;
    }
}
