package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The descriptor is in none of the places where one is looked for.
 *
 * @param name as given
 * @param lookedIn every path that was tried
 * @param instead files that look like a descriptor under another name
 * @param at where the name stands, or what cannot be checked without the file
 */
public record DescriptorNotFound(String name, List<String> lookedIn, List<String> instead, Place at)
        implements Finding {

    @Override
    public Code code() {
        return Code.DESCRIPTOR_NOT_FOUND;
    }

    @Override
    public String headline() {
        return "descriptor '" + name + "' was not found, so the scopes that this code requires were not checked"
                + Phrases.didYouMean(instead.stream().findFirst().filter(only -> instead.size() == 1));
    }

    @Override
    public List<Detail> details() {
        List<Detail> details = new ArrayList<>(Phrases.lookedFor(lookedIn));
        if (instead.isEmpty()) {
            details.add(Detail.toFix(
                    "create it, or name another with -Ascopecheck.descriptor=<name>; in a module that is no add-on,"
                            + " pass -Ascopecheck.mode=library"));
        } else {
            details.add(new Detail("there is", Phrases.some(instead)));
            details.add(Detail.toFix("pass -Ascopecheck.descriptor=" + instead.get(0) + ", or write @AddonDescriptor(\""
                    + instead.get(0) + "\")"));
        }
        return details;
    }
}
