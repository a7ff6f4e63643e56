package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.json.JsonWriter;
import java.util.List;

/** Writes scopes into a text: the array alone is replaced, or inserted where it belongs, in the file's own style. */
final class ScopesEditor {

    private final String text;
    private final JsonFormatting style;

    private ScopesEditor(String text) {
        this.text = text;
        this.style = JsonFormatting.of(text);
    }

    static String splice(String text, ScopesArray block, List<String> names) {
        ScopesEditor splicer = new ScopesEditor(text);
        if (block instanceof ScopesArray.Present present) {
            return text.substring(0, present.start())
                    + splicer.replaced(present, names)
                    + text.substring(present.end());
        }
        return splicer.inserted((ScopesArray.Absent) block, names);
    }

    /** The new array: the white space around its elements is that of the old one. */
    private String replaced(ScopesArray.Present array, List<String> names) {
        if (names.isEmpty()) {
            return "[]";
        }
        if (array.elements().isEmpty()) {
            return style.multiline()
                    ? lines(names, JsonFormatting.indentationAt(text, array.start()))
                    : "[" + String.join(style.comma(), quoted(names)) + "]";
        }
        int first = array.elements().get(0);
        String lead = text.substring(array.start() + 1, first);
        String tail = text.substring(endOfLast(array.end() - 1), array.end() - 1);
        return "[" + lead + String.join(separator(array, lead), quoted(names)) + tail + "]";
    }

    private String separator(ScopesArray.Present array, String lead) {
        if (array.elements().size() > 1) {
            int second = array.elements().get(1);
            return text.substring(endOfLast(text.lastIndexOf(',', second)), second);
        }
        return JsonFormatting.hasLineEnd(lead) ? "," + lead : style.comma();
    }

    /** The offset behind the last value in front of this one. */
    private int endOfLast(int offset) {
        int end = offset;
        while (JsonFormatting.isWhite(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private String inserted(ScopesArray.Absent object, List<String> names) {
        int start = object.start() + 1;
        String lead = text.substring(start, JsonFormatting.skipWhite(text, start));
        if (start + lead.length() == object.end()) {
            return insertedAlone(object, lead, names);
        }
        String member = JsonFormatting.hasLineEnd(lead)
                ? "," + onOwnLine(object, names, JsonFormatting.lastLine(lead))
                : style.comma() + nestedInline(object.missing(), names);
        return insertedAt(endOfLast(object.end()), member);
    }

    /** An empty object keeps its white space; <code>{ }</code> stays on its line, with the blank on both sides. */
    private String insertedAlone(ScopesArray.Absent object, String white, List<String> names) {
        int start = object.start() + 1;
        String indentation = JsonFormatting.indentationAt(text, object.start());
        String member = onOwnLine(object, names, indentation + style.unit());
        if (JsonFormatting.hasLineEnd(white)) {
            return insertedAt(start, member);
        }
        return white.isEmpty() && style.multiline()
                ? insertedAt(start, member + style.lineEnd() + indentation)
                : insertedAt(object.end(), nestedInline(object.missing(), names) + white);
    }

    private String insertedAt(int offset, String insertion) {
        return text.substring(0, offset) + insertion + text.substring(offset);
    }

    private String onOwnLine(ScopesArray.Absent object, List<String> names, String indentation) {
        return style.lineEnd() + indentation + nested(object.missing(), names, indentation);
    }

    /** The member that leads to the array, over several lines, without its own indentation. */
    private String nested(List<String> missing, List<String> names, String indentation) {
        String key = JsonWriter.quote(missing.get(0)) + style.colon();
        if (missing.size() == 1) {
            return key + lines(names, indentation);
        }
        String deeper = indentation + style.unit();
        String inner = nested(missing.subList(1, missing.size()), names, deeper);
        return key + "{" + style.lineEnd() + deeper + inner + style.lineEnd() + indentation + "}";
    }

    private String nestedInline(List<String> missing, List<String> names) {
        String key = JsonWriter.quote(missing.get(0)) + style.colon();
        return missing.size() == 1
                ? key + "[" + String.join(style.comma(), quoted(names)) + "]"
                : key + "{" + nestedInline(missing.subList(1, missing.size()), names) + "}";
    }

    private String lines(List<String> names, String indentation) {
        String lead = style.lineEnd() + indentation + style.unit();
        return "[" + lead + String.join("," + lead, quoted(names)) + style.lineEnd() + indentation + "]";
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(JsonWriter::quote).toList();
    }
}
