package dev.scopecheck.processor.option;

import dev.scopecheck.processor.finding.BadOption;
import dev.scopecheck.processor.model.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Parses the options at the door. What belongs to other processors is passed over. */
public final class OptionParser {

    private final Map<String, String> given;
    private final List<BadOption> findings = new ArrayList<>();

    private OptionParser(Map<String, String> given) {
        this.given = given;
    }

    /** Parses what the compiler was given: names without {@code -A} to values. */
    public static Options parse(Map<String, String> given) {
        return new OptionParser(given).options();
    }

    private Options options() {
        given.keySet().stream()
                .filter(name ->
                        name.startsWith(Option.PREFIX) && !Option.names().contains(name))
                .sorted()
                .forEach(this::unknown);
        return new Options(
                value(Option.DESCRIPTOR, name -> !name.isBlank()),
                names(Option.EXTRA_SCOPES),
                value(Option.GENERATED_DESCRIPTOR, OptionParser::isResourceName),
                constant(Option.MODE).map(name -> Mode.valueOf(name.toUpperCase(Locale.ROOT))),
                value(Option.SCOPES_POINTER, OptionParser::isPointer),
                constant(Option.UNUSED)
                        .map(name -> UnusedLevel.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(UnusedLevel.WARNING),
                findings);
    }

    private void unknown(String name) {
        findings.add(new BadOption(name, Optional.empty(), Option.names(), NearestName.find(name, Option.names())));
    }

    private Optional<String> value(Option option, Predicate<String> valid) {
        Optional<String> value = given(option);
        if (value.isPresent() && !valid.test(value.get())) {
            findings.add(new BadOption(option.fullName(), value, option.expected(), Optional.empty()));
            return Optional.empty();
        }
        return value;
    }

    private Optional<String> constant(Option option) {
        Optional<String> value = given(option);
        if (value.isEmpty() || option.expected().contains(value.get())) {
            return value;
        }
        Optional<String> nearest = NearestName.find(value.get(), option.expected());
        findings.add(new BadOption(option.fullName(), value, option.expected(), nearest));
        return nearest;
    }

    private List<String> names(Option option) {
        return value(option, text -> !text.isBlank()).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    /** {@code -Aname} without a value comes as no value at all. */
    private Optional<String> given(Option option) {
        return given.containsKey(option.fullName())
                ? Optional.of(Optional.ofNullable(given.get(option.fullName())).orElse(""))
                : Optional.empty();
    }

    private static boolean isResourceName(String name) {
        return !name.isBlank()
                && !name.startsWith("/")
                && Stream.of(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static boolean isPointer(String pointer) {
        return pointer.startsWith("/") && !pointer.replaceAll("~[01]", "").contains("~");
    }
}
