package dev.scopecheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.scopecheck.core.descriptor.Descriptor;
import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.descriptor.DescriptorParser;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.MalformedDescriptor;
import dev.scopecheck.core.finding.WrongDescriptorShape;
import dev.scopecheck.core.model.DeclaredScope;
import dev.scopecheck.core.model.DescriptorPlace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold of every file that is taken for a descriptor. */
final class DescriptorJudge {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> way;
    private final List<String> wanted;

    /**
     * For descriptors of a platform.
     *
     * @param way the names that lead to the scopes
     * @param wanted the scopes that are to be put in
     */
    DescriptorJudge(List<String> way, List<String> wanted) {
        this.way = way;
        this.wanted = wanted;
    }

    void judge(byte[] bytes) {
        byte[] copy = bytes.clone();
        DescriptorParser.ParseResult result = parse(copy);
        Expect.that(Arrays.equals(copy, bytes), () -> "the bytes were changed");
        String all = new String(bytes, UTF_8);
        String text = all.startsWith(BYTE_ORDER_MARK) ? all.substring(1) : all;
        if (!Arrays.equals(all.getBytes(UTF_8), bytes)) {
            notUtf8(result, bytes, text);
            return;
        }
        int wrong = FirstWrong.in(text);
        boolean json = wrong == FirstWrong.NONE && !Halves.areInNames(text);
        Expect.same(Jackson.accepts(text), json, "whether it is JSON");
        if (json) {
            wellFormed(result, text, all);
        } else {
            malformed(result, text, wrong);
        }
    }

    private DescriptorParser.ParseResult parse(byte[] bytes) {
        return DescriptorParser.parse(new DescriptorFile("d.json", "d.json", bytes), pointer(way));
    }

    private static String pointer(List<String> names) {
        return names.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** The place is behind the last character that could be read. */
    private static void notUtf8(DescriptorParser.ParseResult result, byte[] bytes, String text) {
        int at = offset(only(result).place(), text);
        byte[] read = text.substring(0, at).getBytes(UTF_8);
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        Expect.that(
                Arrays.equals(read, 0, read.length, bytes, from, from + read.length),
                () -> "something in front of " + at + " is not UTF-8");
        byte[] rest = Arrays.copyOfRange(bytes, from + read.length, bytes.length);
        String unread = new String(rest, UTF_8);
        Expect.that(unread.startsWith("\uFFFD"), () -> "at " + at + " is UTF-8");
        Expect.that(!Arrays.equals(unread.getBytes(UTF_8), rest), () -> "from " + at + " on is UTF-8");
    }

    /** The place is the first wrong character, or the start of the number or word that it is in. */
    private static void malformed(DescriptorParser.ParseResult result, String text, int wrong) {
        MalformedDescriptor finding = only(result);
        int at = offset(finding.place(), text);
        if (finding.expected().equals("both halves of a character")) {
            Expect.that(Halves.isOne(text, at), () -> "no half of a character at " + at);
            return;
        }
        boolean inOne =
                at < wrong && text.substring(at, wrong).chars().noneMatch(c -> " \t\r\n{}[],:\"".indexOf(c) >= 0);
        Expect.that(
                at == wrong || inOne || isOnlyWhite(text) && at == 0,
                () -> "'" + finding.headline() + "' stands at " + at + ", but what is wrong at " + wrong);
        Expect.that(
                !finding.expected().equals("a value")
                        || !List.of("'true'", "'false'", "'null'").contains(finding.found()),
                () -> "what is expected is found: " + finding.headline());
    }

    private static boolean isOnlyWhite(String text) {
        return new Outline(text).root() == text.length();
    }

    private static MalformedDescriptor only(DescriptorParser.ParseResult result) {
        List<Finding> findings = findings(result);
        Expect.same(findings.size(), 1, "the number of findings");
        Expect.that(findings.get(0) instanceof MalformedDescriptor, () -> findings + " is not about the syntax");
        return (MalformedDescriptor) findings.get(0);
    }

    private static List<Finding> findings(DescriptorParser.ParseResult result) {
        Expect.that(result instanceof DescriptorParser.Rejected, () -> "not refused");
        List<Finding> findings = ((DescriptorParser.Rejected) result).findings();
        for (Finding finding : findings) {
            Expect.that(finding.headline().lines().count() == 1, () -> "not one line: " + finding.headline());
            Expect.that(finding.text().startsWith("[" + finding.code().text() + "] "), finding::text);
        }
        return findings;
    }

    private void wellFormed(DescriptorParser.ParseResult result, String text, String all) {
        ExpectedShape shape = new ExpectedShape(text, way);
        if (!shape.problems().isEmpty()) {
            List<Integer> places = findings(result).stream()
                    .map(WrongDescriptorShape.class::cast)
                    .map(finding -> offset(finding.place(), text))
                    .toList();
            Expect.same(places, shape.problems(), "the places of what has a wrong shape");
            return;
        }
        Descriptor descriptor = descriptor(result);
        Expect.same(names(descriptor), shape.names(), "the scopes");
        Expect.same(
                descriptor.scopes().stream()
                        .map(scope -> offset(scope.place(), text))
                        .toList(),
                shape.scopes(),
                "the places of the scopes");
        Expect.same(offset(descriptor.place(), text), shape.block(), "the place of the array");
        Expect.same(descriptor.missingMembers(), shape.missing(), "what is missing");
        Expect.same(descriptor.has(pointer(way)), shape.missing().isEmpty(), "whether the array is there");
        new SpliceJudge(text, shape, wanted).judge(all, descriptor.withScopes(wanted));
        again(descriptor.withScopes(wanted));
        Expect.same(descriptor.withScopes(shape.names()), all, "the file with the scopes that it has");
    }

    /** What was written says what it was to say, and is not written anew. */
    private void again(String written) {
        byte[] bytes = written.getBytes(UTF_8);
        Expect.same(new String(bytes, UTF_8), written, "what UTF-8 keeps");
        Descriptor descriptor = descriptor(parse(bytes));
        Expect.same(names(descriptor), wanted, "the scopes that were put in");
        Expect.same(descriptor.withScopes(wanted), written, "the same once more");
    }

    private static Descriptor descriptor(DescriptorParser.ParseResult result) {
        Expect.that(result instanceof DescriptorParser.Parsed, () -> "refused: " + result);
        return ((DescriptorParser.Parsed) result).descriptor();
    }

    private static List<String> names(Descriptor descriptor) {
        return descriptor.scopes().stream().map(DeclaredScope::name).toList();
    }

    private static int offset(DescriptorPlace place, String text) {
        int offset = Lines.offset(text, place.line(), place.column());
        Expect.that(offset >= 0, () -> "no such place: " + place);
        return offset;
    }
}
