package dev.scopecheck.fuzz;

import dev.scopecheck.core.model.SpellingSuggestion;
import dev.scopecheck.fuzz.Outline.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said of a JSON text in which scopes are looked for: everything by its offset. */
final class ExpectedShape {

    private final Outline outline;
    private final List<String> way;
    private final List<Integer> problems = new ArrayList<>();
    private final List<Integer> scopes = new ArrayList<>();
    private int block;
    private int missing;

    ExpectedShape(String text, List<String> way) {
        this.outline = new Outline(text);
        this.way = way;
        value(outline.root(), 0);
    }

    /** What has not the shape that it should have, in the order of the text. */
    List<Integer> problems() {
        return problems;
    }

    /** The scopes, in the order of the text. */
    List<Integer> scopes() {
        return scopes;
    }

    List<String> names() {
        return scopes.stream().map(outline::string).toList();
    }

    /** The array, or the innermost object on the way to it. */
    int block() {
        return block;
    }

    /** The names that lead from there to the array; none where it is the array. */
    List<String> missing() {
        return way.subList(way.size() - missing, way.size());
    }

    private void value(int at, int depth) {
        boolean last = depth == way.size();
        if (!outline.isAt(last ? '[' : '{', at)) {
            problems.add(at);
        } else if (last) {
            array(at);
        } else {
            object(at, depth);
        }
    }

    private void object(int at, int depth) {
        boolean seen = false;
        for (Member member : outline.members(at)) {
            boolean leads = member.name().equals(way.get(depth));
            if (leads && seen) {
                problems.add(member.at());
            } else if (leads) {
                value(member.value(), depth + 1);
            }
            seen |= leads;
        }
        if (!seen) {
            misspelt(at, depth).ifPresent(problems::add);
            block = at;
            missing = way.size() - depth;
        }
    }

    /** The first member that has the name but for a slip, and a value of the right kind. */
    private Optional<Integer> misspelt(int at, int depth) {
        char opening = depth + 1 == way.size() ? '[' : '{';
        return outline.members(at).stream()
                .filter(member -> outline.isAt(opening, member.value()))
                .filter(member -> SpellingSuggestion.find(member.name(), List.of(way.get(depth)))
                        .isPresent())
                .map(Member::at)
                .findFirst();
    }

    private void array(int at) {
        block = at;
        for (int element : outline.elements(at)) {
            (outline.isAt('"', element) ? scopes : problems).add(element);
        }
    }
}
