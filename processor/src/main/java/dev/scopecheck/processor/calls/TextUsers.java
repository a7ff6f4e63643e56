package dev.scopecheck.processor.calls;

import dev.scopecheck.core.model.FollowedText;
import dev.scopecheck.core.model.FollowedTexts;
import dev.scopecheck.processor.requests.Members;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** Puts together which types use the texts of others: of types that are not compiled now, as the last report says. */
final class TextUsers {

    private final FollowedTexts last;
    private final Predicate<String> kept;
    private final SortedMap<String, FollowedText> members;
    private final SortedMap<String, SortedSet<String>> requesting = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> calling = new TreeMap<>();

    /**
     * Starts with what is remembered.
     *
     * @param kept which types count as they did then
     */
    TextUsers(FollowedTexts last, Predicate<String> kept) {
        this.last = last;
        this.kept = kept;
        this.members = new TreeMap<>(last.in(kept).members());
    }

    /** Adds a member of a type that was read. */
    void add(FollowedText own) {
        members.put(own.member(), own);
    }

    /** Adds a member of a type that was read, and whose text is a request by itself. */
    void addRequest(String type, String member) {
        FollowedText unknown = new FollowedText(type, member, List.of(), new TreeSet<>());
        members.put(member, members.getOrDefault(member, unknown).asRequest());
    }

    /** Notes a request that has the texts of these members. */
    void request(String type, Collection<String> parts) {
        for (String part : parts) {
            requesting.computeIfAbsent(part, key -> new TreeSet<>()).add(type);
        }
    }

    /** Notes what a type calls that was not read. */
    void calls(String type, Collection<Element> callees) {
        Set<String> names = new HashSet<>();
        members.values().forEach(text -> names.add(text.name()));
        for (Element callee : names.isEmpty() ? Set.<Element>of() : callees) {
            if (names.contains(callee.getSimpleName().toString())) {
                calling.computeIfAbsent(Members.id(callee), key -> new TreeSet<>())
                        .add(type);
            }
        }
    }

    FollowedTexts texts() {
        SortedMap<String, FollowedText> all = new TreeMap<>();
        members.forEach((member, text) -> {
            SortedSet<String> requests = now(requesting, member);
            SortedSet<String> calls = now(calling, member);
            last.of(member).ifPresent(known -> {
                addKept(known.requesting(), requests);
                addKept(known.calling(), calls);
            });
            all.put(member, text.usedBy(requests, calls));
        });
        return new FollowedTexts(all, new TreeSet<>());
    }

    private static SortedSet<String> now(SortedMap<String, SortedSet<String>> users, String member) {
        return new TreeSet<>(users.getOrDefault(member, new TreeSet<>()));
    }

    private void addKept(Collection<String> types, Set<String> users) {
        types.stream().filter(kept).forEach(users::add);
    }
}
