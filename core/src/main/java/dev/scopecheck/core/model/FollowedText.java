package dev.scopecheck.core.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A method or field whose text other types can put into their requests, and which of them do.
 *
 * @param type the outermost type that declares it
 * @param member its qualified name, and the types of its parameters
 * @param texts what it comes to; none where that is not known
 * @param parts the members of other types that these have texts from
 * @param request whether it is one by itself, where it is in none of another type
 * @param requesting the outermost types that have it in a request
 * @param calling the outermost types that call it and are not read, as nothing in them is a part of an address
 */
public record FollowedText(
        String type,
        String member,
        List<String> texts,
        SortedSet<String> parts,
        boolean request,
        SortedSet<String> requesting,
        SortedSet<String> calling) {

    public FollowedText {
        texts = List.copyOf(texts);
        parts = copy(parts);
        requesting = copy(requesting);
        calling = copy(calling);
    }

    /** One that nobody uses yet. */
    public FollowedText(String type, String member, List<String> texts, SortedSet<String> parts) {
        this(type, member, texts, parts, false, new TreeSet<>(), new TreeSet<>());
    }

    /** The same, which is a request by itself. */
    public FollowedText asRequest() {
        return new FollowedText(type, member, texts, parts, true, requesting, calling);
    }

    private static SortedSet<String> copy(SortedSet<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** The same, whoever uses it. */
    FollowedText content() {
        return new FollowedText(type, member, texts, parts);
    }

    /** The same with these users. */
    public FollowedText usedBy(SortedSet<String> requests, SortedSet<String> calls) {
        return new FollowedText(type, member, texts, parts, request, requests, calls);
    }

    /** The same without the users that do not fulfil the condition. */
    FollowedText by(Predicate<String> types) {
        return usedBy(in(types, requesting), in(types, calling));
    }

    private static SortedSet<String> in(Predicate<String> types, SortedSet<String> all) {
        SortedSet<String> found = new TreeSet<>(all);
        found.removeIf(types.negate());
        return found;
    }

    /** Whether it is but a part of requests that stand in other types, and none by itself. */
    boolean isPart() {
        return !requesting.isEmpty() && calling.isEmpty();
    }

    /** Its simple name. */
    public String name() {
        String path = member.contains("(") ? member.substring(0, member.indexOf('(')) : member;
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
