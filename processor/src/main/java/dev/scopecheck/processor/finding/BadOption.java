package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.BuildPlace;
import dev.scopecheck.processor.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * An option whose name or value is not one.
 *
 * @param option the option as given, with its prefix
 * @param value its value; nothing where it is the name that is not known
 * @param expected the names or the values that are valid, or a description of them
 * @param nearest the one that was clearly meant
 */
public record BadOption(String option, Optional<String> value, List<String> expected, Optional<String> nearest)
        implements Finding {

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
            String fix = nearest.map(name -> "pass -A" + option + "=" + name)
                    .orElse(
                            value.get().isEmpty()
                                    ? "give -A" + option + "= a value, or remove it"
                                    : "correct or remove -A" + option + "=" + value.get());
            return List.of(Detail.toFix(fix));
        }
        String fix = nearest.map(name -> "rename -A" + option + " to -A" + name).orElse("remove -A" + option);
        return List.of(new Detail("known", String.join(", ", expected)), Detail.toFix(fix));
    }
}
