package dev.scopecheck.core.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The texts that requests have from other types than the one that they stand in.
 *
 * @param members by the member that they come from
 * @param outdated the outermost types whose requests may have other texts by now than those that were seen
 */
public record FollowedTexts(SortedMap<String, FollowedText> members, SortedSet<String> outdated) {

    /** No texts. */
    public static final FollowedTexts NONE = new FollowedTexts(new TreeMap<>(), new TreeSet<>());

    public FollowedTexts {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        outdated = Collections.unmodifiableSortedSet(new TreeSet<>(outdated));
    }

    /** What is known of a member. */
    public Optional<FollowedText> of(String member) {
        return Optional.ofNullable(members.get(member));
    }

    /** Whether a member's text is but a part of requests that stand in other types. */
    public boolean isPart(String member) {
        return of(member).filter(FollowedText::isPart).isPresent();
    }

    /** What of it stands in types that fulfil the condition, and is used in such. */
    public FollowedTexts in(Predicate<String> types) {
        SortedMap<String, FollowedText> found = new TreeMap<>();
        members.forEach((member, text) -> {
            if (types.test(text.type())) {
                found.put(member, text.by(types));
            }
        });
        SortedSet<String> late = new TreeSet<>(outdated);
        late.removeIf(types.negate());
        return new FollowedTexts(found, late);
    }

    /** This and that; of a member that both know, what this knows. */
    FollowedTexts and(FollowedTexts other) {
        SortedMap<String, FollowedText> all = new TreeMap<>(other.members);
        all.putAll(members);
        return new FollowedTexts(all, joined(outdated, other.outdated));
    }

    /** The same with more types that are out of date. */
    FollowedTexts outdated(SortedSet<String> types) {
        return new FollowedTexts(members, joined(outdated, types));
    }

    private static SortedSet<String> joined(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The simple names of members that had other texts before, or are new or gone. */
    public SortedSet<String> changedSince(FollowedTexts before) {
        SortedSet<String> names = new TreeSet<>();
        for (String member : joined(new TreeSet<>(members.keySet()), new TreeSet<>(before.members.keySet()))) {
            Optional<FollowedText> now = of(member);
            Optional<FollowedText> then = before.of(member);
            if (!now.map(FollowedText::content).equals(then.map(FollowedText::content))) {
                names.add(now.or(() -> then).orElseThrow().name());
            }
        }
        return names;
    }

    /** The types of members that were but parts of requests before, and are requests by themselves now. */
    public SortedSet<String> requestsSince(FollowedTexts before) {
        SortedSet<String> types = new TreeSet<>();
        before.members.forEach((member, text) -> {
            if (text.request() && text.isPart() && !isPart(member)) {
                types.add(text.type());
            }
        });
        return types;
    }
}
