package dev.scopecheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What damage does to a report: it is then none, and never another one that could be taken for whole. */
final class ReportReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String whole = "";

    @BeforeEach
    void readWhole() throws IOException {
        whole = Files.readString(Path.of("src/test/reports/rich.json"));
        assertThat(ReportReader.parse(whole).map(ReportWriter::render)).contains(whole);
    }

    @Test
    void noBeginningIsTakenForTheWhole() {
        int end = whole.lastIndexOf('}');
        for (int length = 0; length <= end; length++) {
            assertThat(read(whole.substring(0, length))).isEqualTo(new ReportReader.NoReport());
        }
        assertThat(read(whole.substring(0, end + 1))).isInstanceOf(ReportReader.Read.class);
    }

    /** As where a shorter one was written over a longer. */
    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "x", "\0", "\"types\""})
    void whatGoesOnBehindItsEndIsNone(String more) {
        assertThat(read(whole + more)).isEqualTo(new ReportReader.NoReport());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 999, Integer.MAX_VALUE, -1})
    void oneFromAnotherTimeTellsItsFormat(int format) {
        assertThat(read(whole.replace("\"format\" : 1,", "\"format\" : " + format + ",")))
                .isEqualTo(new ReportReader.OtherFormat(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "1.0", "\"1\"", "null", "true", "[1]"})
    void oneWhoseFormatIsNoNumberIsNone(String format) {
        assertThat(read(whole.replace("\"format\" : 1,", "\"format\" : " + format + ",")))
                .isEqualTo(new ReportReader.NoReport());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "3", "\"format\"", "[]", "{}", "{\"name\": \"app\"}", "\uFEFF{}", "PK\3\4"})
    void whatIsSomethingElseIsNone(String text) {
        assertThat(read(text)).isEqualTo(new ReportReader.NoReport());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void whatIsNestedWithoutEndDoesNotFillTheStack(String opening) {
        assertThat(read("{\"a\": " + opening.repeat(100_000))).isEqualTo(new ReportReader.NoReport());
        assertThat(read("{\"types\": [{\"name\": \"a\", \"b\": " + opening.repeat(100_000)))
                .isEqualTo(new ReportReader.NoReport());
    }

    /** Whatever is wrong in it: something is always answered, and what is answered can be written. */
    @Test
    void aMemberOfAnotherTypeOrNoneIsAnsweredWithoutException() throws IOException {
        int members = pointers(JSON.readTree(whole), new ArrayList<>()).size();
        assertThat(members).isGreaterThan(100);
        for (String other : List.of("-1", "true", "\"\\u0000../..\"", "[]", "{}", "[[[3]]]")) {
            for (int member = 0; member < members; member++) {
                expectAnswer(with(member, other));
            }
        }
    }

    @Test
    void aMemberThatIsLostIsNotPassedOver() throws IOException {
        int members = pointers(JSON.readTree(whole), new ArrayList<>()).size();
        for (int member = 0; member < members; member++) {
            assertThat(isNoneOrWhole(with(member, "null"))).isTrue();
            JsonNode document = JSON.readTree(whole);
            Member lost = pointers(document, new ArrayList<>()).get(member);
            boolean optional = lost.parent() instanceof ArrayNode
                    || lost.name().startsWith("scopecheck.")
                    || isLeftOutWhereEmpty(lost);
            remove(lost);
            assertThat(optional || isNoneOrWhole(document.toString()))
                    .as(lost.name())
                    .isTrue();
        }
    }

    private static boolean isLeftOutWhereEmpty(Member member) {
        return member.parent().has("format")
                ? Set.of("texts", "outdated").contains(member.name())
                : member.parent().has("kind") && member.name().equals("member");
    }

    private boolean isNoneOrWhole(String text) {
        return !(read(text) instanceof ReportReader.Read read)
                || ReportWriter.render(read.report()).equals(whole);
    }

    private String with(int member, String other) throws IOException {
        JsonNode document = JSON.readTree(whole);
        replace(pointers(document, new ArrayList<>()).get(member), JSON.readTree(other));
        return document.toString();
    }

    private static void expectAnswer(String text) {
        if (read(text) instanceof ReportReader.Read read) {
            assertThat(ReportWriter.render(read.report())).isNotEmpty();
        }
    }

    /** A place in a document: its parent, and the name or index there. */
    private record Member(JsonNode parent, String name, int index) {}

    private static List<Member> pointers(JsonNode node, List<Member> found) {
        node.fieldNames().forEachRemaining(name -> {
            found.add(new Member(node, name, 0));
            pointers(node.get(name), found);
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            found.add(new Member(node, "", index));
            pointers(node.get(index), found);
        }
        return found;
    }

    private static void replace(Member member, JsonNode other) {
        if (member.parent() instanceof ObjectNode object) {
            object.set(member.name(), other);
        } else {
            ((ArrayNode) member.parent()).set(member.index(), other);
        }
    }

    private static void remove(Member member) {
        if (member.parent() instanceof ObjectNode object) {
            object.remove(member.name());
        } else {
            ((ArrayNode) member.parent()).remove(member.index());
        }
    }

    private static ReportReader.ReadResult read(String text) {
        return ReportReader.read(text, source -> SourceFile.UNKNOWN);
    }
}
