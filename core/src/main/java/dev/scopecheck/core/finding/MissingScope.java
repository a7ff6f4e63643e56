package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.ElementName;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that the code requires and the descriptor does not declare, or will not.
 *
 * @param subject the first that requires it
 * @param endpoint the platform's endpoint that asks for it, where the sources name that instead
 * @param alternatives the scopes of which one would do, that of least power first; none is declared
 * @param known what is declared, and by whom
 * @param others further places with the same requirement
 */
public record MissingScope(
        ElementName subject,
        Optional<String> endpoint,
        List<String> alternatives,
        Known known,
        SourcePlace place,
        List<SourcePlace> others)
        implements Finding {

    /** What was there to meet the requirement. */
    public sealed interface Known {

        Collection<String> scopes();
    }

    /**
     * What the descriptor declares, and where.
     *
     * @param insertion what is to be added to one that has no array of scopes
     */
    public record Declared(
            Collection<String> scopes, String jsonPath, DescriptorPlace place, Optional<Insertion> insertion)
            implements Known {}

    /**
     * The array of scopes for a descriptor without one.
     *
     * @param parent the way to the object that it belongs in; empty for the outermost one
     * @param members the names that lead from there to the array
     * @param scopes all that is missing: the array can be added but once
     */
    public record Insertion(String parent, List<String> members, List<String> scopes) {

        private String fix() {
            return "add " + json() + " to " + (parent.isEmpty() ? "the outermost object" : parent);
        }

        private String json() {
            String names = String.join("\": {\"", members);
            return "\"" + names + "\": [\"" + String.join("\", \"", scopes) + "\"]" + "}".repeat(members.size() - 1);
        }
    }

    /** What the annotations of these sources require, which is what a generated descriptor declares. */
    public record Annotated(Collection<String> scopes, String caller) implements Known {}

    @Override
    public Code code() {
        return Code.MISSING_SCOPE;
    }

    @Override
    public Place at() {
        return place;
    }

    @Override
    public String headline() {
        String who = known instanceof Declared ? "the descriptor" : "the generated descriptor";
        String verb = known instanceof Declared ? "declare" : "have";
        return alternatives.size() == 1
                ? subject + " requires scope '" + alternatives.get(0) + "', which " + who + " does not " + verb
                : subject + " requires one of the scopes " + Phrases.quoted(alternatives) + ", of which " + who
                        + (known instanceof Declared ? " declares" : " has") + " none";
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>();
        endpoint.ifPresent(name -> details.add(new Detail("endpoint", name)));
        if (known instanceof Declared declared) {
            String absent = declared.insertion().isPresent() ? ": there is no " + declared.jsonPath() : "";
            details.add(new Detail("declared", Phrases.some(known.scopes()) + absent));
            details.add(new Detail("descriptor", declared.place().toString()));
        } else {
            details.add(new Detail("annotated", Phrases.some(known.scopes())));
        }
        details.addAll(Phrases.alsoAt(others));
        details.add(Detail.toFix(fix()));
        return details;
    }

    private String fix() {
        return known instanceof Declared declared
                ? declared.insertion()
                        .map(Insertion::fix)
                        .orElse("add \"" + alternatives.get(0) + "\" to " + declared.jsonPath())
                : "annotate " + ((Annotated) known).caller() + " with " + Phrases.requiresScope(alternatives);
    }
}
