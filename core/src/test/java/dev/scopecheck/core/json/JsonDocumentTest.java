package dev.scopecheck.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.scopecheck.core.document.DocumentNode;
import dev.scopecheck.core.document.DocumentNode.ArrayNode;
import dev.scopecheck.core.document.DocumentNode.LiteralKind;
import dev.scopecheck.core.document.DocumentNode.LiteralNode;
import dev.scopecheck.core.document.DocumentNode.Member;
import dev.scopecheck.core.document.DocumentNode.ObjectNode;
import dev.scopecheck.core.document.DocumentNode.StringNode;
import dev.scopecheck.core.document.DocumentResult;
import dev.scopecheck.core.document.SyntaxProblem;
import dev.scopecheck.core.model.SyntaxSlip;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonDocumentTest {

    private static DocumentNode root(String text) {
        return ((DocumentResult.Tree) JsonDocument.parse(text)).root();
    }

    @Test
    void eachValueHasItsOffsets() {
        assertThat(root(" {\"a\": [1, \"\\t\"], \"a\": {}, \"b\": [true, null]} "))
                .isEqualTo(new ObjectNode(
                        1,
                        45,
                        List.of(
                                new Member(
                                        "a",
                                        2,
                                        new ArrayNode(
                                                7,
                                                16,
                                                List.of(
                                                        new LiteralNode(8, 9, LiteralKind.NUMBER, "1"),
                                                        new StringNode(11, 15, "\t")))),
                                new Member("a", 18, new ObjectNode(23, 25, List.of())),
                                new Member(
                                        "b",
                                        27,
                                        new ArrayNode(
                                                32,
                                                44,
                                                List.of(
                                                        new LiteralNode(33, 37, LiteralKind.BOOLEAN, "true"),
                                                        new LiteralNode(39, 43, LiteralKind.NULL, "null")))))));
    }

    @Test
    void aWholeTextMayBeOneString() {
        assertThat(root("\"a\"")).isEqualTo(new StringNode(0, 3, "a"));
    }

    @Test
    void theFirstOfTwoProblemsIsTheResult() {
        assertThat(JsonDocument.parse("{\"a\": [1,], b}"))
                .isEqualTo(new SyntaxProblem(9, "a value behind ','", "']'", SyntaxSlip.TRAILING_COMMA));
    }

    @Test
    void anythingBehindTheValueIsAProblem() {
        assertThat(JsonDocument.parse("{} {}"))
                .isEqualTo(new SyntaxProblem(3, "the end of the file", "'{'", SyntaxSlip.OTHER));
    }

    @Test
    void depthCostsNoStack() {
        int depth = 200_000;
        DocumentNode node = root("{\"a\":[".repeat(depth) + "]}".repeat(depth));
        int objects = 0;
        while (node instanceof ObjectNode object && object.members().get(0).value() instanceof ArrayNode array) {
            objects++;
            node = array.elements().isEmpty() ? array : array.elements().get(0);
        }

        assertThat(objects).isEqualTo(depth);
    }
}
