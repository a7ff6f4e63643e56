package dev.scopecheck.core.descriptor;

import dev.scopecheck.core.document.DocumentNode;
import dev.scopecheck.core.document.DocumentNode.LiteralKind;
import dev.scopecheck.core.document.DocumentNode.LiteralNode;
import dev.scopecheck.core.document.JsonPointer;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.DescriptorPlace;
import java.util.List;

/** A descriptor that was read and understood. */
public final class Descriptor {

    private final String resourceName;
    private final String text;
    private final boolean byteOrderMark;
    private final DocumentNode root;
    private final JsonPointer pointer;
    private final ScopesArray block;
    private final List<DeclaredScope> scopes;

    Descriptor(DescriptorText source, DocumentNode root, Declaration declaration) {
        this.resourceName = source.resourceName();
        this.text = source.text();
        this.byteOrderMark = source.byteOrderMark();
        this.root = root;
        this.pointer = declaration.pointer();
        this.block = declaration.block();
        this.scopes = List.copyOf(declaration.scopes());
    }

    /**
     * The scopes in a document.
     *
     * @param pointer the way to the array
     */
    record Declaration(JsonPointer pointer, ScopesArray block, List<DeclaredScope> scopes) {}

    /** The name under which the add-on finds the file on its class path. */
    public String resourceName() {
        return resourceName;
    }

    /** What it declares, in its own order; nothing where it has no scopes array. */
    public List<DeclaredScope> scopes() {
        return scopes;
    }

    /** The way to the array, as findings write it. */
    public String jsonPath() {
        return pointer.path(pointer.names().size());
    }

    /** The names that lead to the array and are not there, the outermost first; none where it is there. */
    public List<String> missingMembers() {
        return block.missing();
    }

    /** The way to what the first of them is missing in; empty for the outermost object. */
    public String parentPath() {
        return pointer.path(pointer.names().size() - block.missing().size());
    }

    /** Where the array stands, or the innermost object that it belongs in. */
    public DescriptorPlace place() {
        return block.place();
    }

    /** A JSON Pointer as findings write it. */
    public static String path(String pointer) {
        JsonPointer way = JsonPointer.parse(pointer);
        return way.path(way.names().size());
    }

    /** Returns whether a JSON Pointer through its objects leads to a value that is not null. */
    public boolean has(String way) {
        return JsonPointer.parse(way).find(root).filter(value -> !isNull(value)).isPresent();
    }

    private static boolean isNull(DocumentNode value) {
        return value instanceof LiteralNode literal && literal.kind() == LiteralKind.NULL;
    }

    /**
     * The file with these scopes in its array, and every other character as it was.
     *
     * <p>Where it declares just these, in this order, it is returned as it was, and so is a file without the array where
     * there is nothing to declare. Else a missing array is inserted, with the objects that lead to it, in the file's own
     * style.
     */
    public String withScopes(List<String> names) {
        boolean same = scopes.stream().map(DeclaredScope::name).toList().equals(names);
        return (byteOrderMark ? DescriptorText.BYTE_ORDER_MARK : "")
                + (same ? text : ScopesEditor.splice(text, block, names));
    }
}
