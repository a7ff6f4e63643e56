package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.BuildPlace;
import dev.scopecheck.core.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * An option whose name or value is not one.
 *
 * @param flag the letters in front of an option: {@code -A} for a compiler, {@code -D} for Maven
 * @param option the option as given, with its prefix
 * @param value its value; nothing where it is the name that is not known
 * @param expected the names or the values that are valid, or a description of them
 * @param nearest the one that was clearly meant
 */
public record BadOption(
        String flag, String option, Optional<String> value, List<String> expected, Optional<String> nearest)
        implements Finding {

    /** An option that the compiler was given. */
    public BadOption(String option, Optional<String> value, List<String> expected, Optional<String> nearest) {
        this("-A", option, value, expected, nearest);
    }

    @Override
    public Code code() {
        return Code.BAD_OPTION;
    }

    @Override
    public Place at() {
        return new BuildPlace();
    }

    @Override
    public String headline() {
        return value.map(found -> "option '" + option + "': expected " + Phrases.either(expected) + ", but found "
                                + (found.isEmpty() ? "no value" : "'" + found + "'"))
                        .orElse("unknown option '" + option + "'")
                + Phrases.didYouMean(nearest);
    }

    @Override
    public List<Detail> details() {
        if (value.isPresent()) {
            String fix = nearest.map(name -> "pass " + flag + option + "=" + name)
                    .orElse(
                            value.get().isEmpty()
                                    ? "give " + flag + option + "= a value, or remove it"
                                    : "correct or remove " + flag + option + "=" + value.get());
            return List.of(Detail.toFix(fix));
        }
        String fix = nearest.map(name -> "rename " + flag + option + " to " + flag + name)
                .orElse("remove " + flag + option);
        return List.of(new Detail("known", String.join(", ", expected)), Detail.toFix(fix));
    }
}
