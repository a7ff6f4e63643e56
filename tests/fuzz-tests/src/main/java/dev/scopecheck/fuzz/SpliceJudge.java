package dev.scopecheck.fuzz;

import dev.scopecheck.fuzz.Outline.Member;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must hold of a file into which scopes were put: nothing but the array is new, and what leads to it. */
final class SpliceJudge {

    /** The ways in which a line can end. */
    private enum LineEnd {
        CR,
        CR_LF,
        LF
    }

    private final String text;
    private final ExpectedShape shape;
    private final List<String> wanted;

    /**
     * For a file.
     *
     * @param text its text, without byte order mark
     * @param shape what is in it
     * @param wanted the scopes that are put in
     */
    SpliceJudge(String text, ExpectedShape shape, List<String> wanted) {
        this.text = text;
        this.shape = shape;
        this.wanted = wanted;
    }

    /** Judges what became of the whole file. */
    void judge(String before, String after) {
        String mark = before.substring(0, before.length() - text.length());
        Expect.that(after.startsWith(mark), () -> "the byte order mark is gone");
        String written = after.substring(mark.length());
        Expect.same(FirstWrong.in(written), FirstWrong.NONE, "where it is no JSON");
        if (shape.names().equals(wanted)) {
            Expect.same(after, before, "the file that is right");
        } else if (shape.missing().isEmpty()) {
            replaced(written);
        } else {
            inserted(written);
        }
        Expect.that(
                lineEnds(written).equals(lineEnds(text)) || lineEnds(text).isEmpty() || isFewer(written),
                () -> "other line ends: " + lineEnds(written) + " where there were " + lineEnds(text));
    }

    private boolean isFewer(String written) {
        return lineEnds(text).containsAll(lineEnds(written));
    }

    private void replaced(String written) {
        int end = new Outline(text).end(shape.block());
        String behind = text.substring(end);
        Expect.that(written.startsWith(text.substring(0, shape.block())), () -> "other text in front: " + written);
        Expect.that(written.endsWith(behind), () -> "other text behind: " + written);
        Expect.same(
                new Outline(written).end(shape.block()), written.length() - behind.length(), "the end of the array");
    }

    private void inserted(String written) {
        int same = sameAtStart(written) + sameAtEnd(written);
        Expect.that(same >= text.length(), () -> "more than an insertion: " + written);
        Outline old = new Outline(text);
        Outline now = new Outline(written);
        List<Member> before = old.members(shape.block());
        List<Member> after = now.members(shape.block());
        Expect.same(after.size(), before.size() + 1, "the number of members");
        for (int i = 0; i < before.size(); i++) {
            Expect.same(written(now, after.get(i)), written(old, before.get(i)), "a member");
        }
        int at = after.get(before.size()).value();
        Expect.same(after.get(before.size()).name(), shape.missing().get(0), "the new member");
        for (String name : shape.missing().subList(1, shape.missing().size())) {
            List<Member> only = now.members(at);
            Expect.same(only.stream().map(Member::name).toList(), List.of(name), "what is in it");
            at = only.get(0).value();
        }
        Expect.same(now.elements(at).stream().map(now::string).toList(), wanted, "the new array");
    }

    private static String written(Outline outline, Member member) {
        return outline.text().substring(member.at(), outline.end(member.value()));
    }

    private int sameAtStart(String written) {
        int same = 0;
        while (same < text.length() && text.charAt(same) == written.charAt(same)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(String written) {
        int same = 0;
        int most = Math.min(text.length(), written.length());
        while (same < most && text.charAt(text.length() - 1 - same) == written.charAt(written.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static Set<LineEnd> lineEnds(String text) {
        Set<LineEnd> found = EnumSet.noneOf(LineEnd.class);
        for (int at = 0; at < text.length(); at++) {
            boolean second = at > 0 && text.charAt(at - 1) == '\r';
            if (text.charAt(at) == '\n') {
                found.add(second ? LineEnd.CR_LF : LineEnd.LF);
            } else if (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1)) {
                found.add(LineEnd.CR);
            }
        }
        return found;
    }
}
