package dev.scopecheck.commands.diff;

import dev.scopecheck.core.check.Need;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is different in the scopes of two releases. A wider consent is what customers are asked to accept again.
 *
 * @param came the scopes that only the later one asks for
 * @param went the scopes that only the earlier one asks for
 * @param kept the scopes that both ask for
 * @param doubts why customers may be asked for other scopes than these; empty where that is certain
 */
public record ScopeDiff(List<Change> came, List<Change> went, List<String> kept, List<String> doubts) {

    /**
     * A scope that came or went.
     *
     * @param grants what the customer is told of it; empty where the platform does not say
     * @param uses what requires it in the release that asks for it, in the order of the sources
     * @param without why it is there without a use
     */
    public record Change(String scope, String grants, List<ChangedUse> uses, String without) {}

    /**
     * Something that requires a scope.
     *
     * @param words the element or call, with its place and its reason
     * @param changed whether the other release has no such use of it, as far as that is known
     */
    public record ChangedUse(String words, boolean changed) {}

    /** From an earlier to a later release. */
    public static ScopeDiff between(Release before, Release after) {
        List<String> doubts = new ArrayList<>();
        before.doubts().forEach(doubt -> doubts.add("the earlier release " + doubt));
        after.doubts().forEach(doubt -> doubts.add("the later release " + doubt));
        String one = before.platform().name();
        String other = after.platform().name();
        if (!one.equals(other)) {
            doubts.add("the earlier release has scopes of " + one + ", the later one scopes of " + other);
        }
        return new ScopeDiff(
                changes(after, before),
                changes(before, after),
                after.scopes().stream().filter(before.scopes()::contains).toList(),
                List.copyOf(doubts));
    }

    private static List<Change> changes(Release release, Release other) {
        return release.scopes().stream()
                .filter(scope -> !other.scopes().contains(scope))
                .map(scope -> new Change(
                        scope,
                        release.platform().grants(scope).orElse(""),
                        uses(release.why().needs(scope), other.why(), scope),
                        release.why().without(scope, release.platform().name())))
                .toList();
    }

    private static List<ChangedUse> uses(List<Need> needs, ChangeReason other, String scope) {
        Set<String> known = other.possibleNeeds(scope).map(ScopeDiff::identity).collect(Collectors.toSet());
        Set<ChangedUse> uses = new LinkedHashSet<>();
        for (Need need : needs) {
            uses.add(new ChangedUse(words(need), other.isWhole() && !known.contains(identity(need))));
        }
        return List.copyOf(uses);
    }

    private static String words(Need need) {
        String reason = need.use().requirement().reason();
        return need.subject() + " at " + need.place().label() + (reason.isEmpty() ? "" : ", " + reason);
    }

    /** The same use in another release may stand in another line. */
    private static String identity(Need need) {
        return need.place().type() + " " + need.subject() + " " + need.place().element();
    }
}
