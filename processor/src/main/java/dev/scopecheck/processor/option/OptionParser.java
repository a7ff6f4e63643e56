package dev.scopecheck.processor.option;

import dev.scopecheck.processor.finding.BadOption;
import dev.scopecheck.processor.model.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses the options at the door. What belongs to other processors is passed over. */
public final class OptionParser {

    private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])+)+");

    private static final Pattern RESOURCE_NAME =
            Pattern.compile("(?!/)(/?[^/\\s\\p{Cntrl}\\\\:%?#\"<>\\[\\]^`{|}]++)++");

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
        given.keySet().stream().filter(OptionParser::isMeantForUs).sorted().forEach(this::unknown);
        return new Options(
                value(Option.DESCRIPTOR, name -> !name.isBlank()),
                list(Option.EXTRA_SCOPES, OptionParser::isNames),
                value(Option.GENERATED_DESCRIPTOR, OptionParser::isResourceName),
                mode(),
                list(Option.MODULES, paths -> !paths.isBlank()),
                value(Option.SCOPES_POINTER, OptionParser::isPointer),
                constant(Option.UNUSED)
                        .map(name -> UnusedLevel.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(UnusedLevel.WARNING),
                findings);
    }

    /** Whether a name that is none of ours was to be one: by its prefix, or because it clearly stands for one. */
    private static boolean isMeantForUs(String name) {
        return !Option.names().contains(name)
                && (name.startsWith(Option.PREFIX) || nearest(name).isPresent());
    }

    private static Optional<String> nearest(String name) {
        return NearestName.find(name, Option.names());
    }

    private void unknown(String name) {
        findings.add(new BadOption(name, Optional.empty(), Option.names(), nearest(name)));
    }

    private Optional<String> value(Option option, Predicate<String> valid) {
        Optional<String> value = given(option);
        if (value.isPresent() && !valid.test(value.get())) {
            findings.add(new BadOption(option.fullName(), value, option.expected(), Optional.empty()));
            return Optional.empty();
        }
        return value;
    }

    /** A misspelt {@code off} is reported but not obeyed, for then nothing would be left to report it. */
    private Optional<Mode> mode() {
        Optional<Mode> mode = constant(Option.MODE).map(name -> Mode.valueOf(name.toUpperCase(Locale.ROOT)));
        boolean obeyed = findings.stream().noneMatch(OptionParser::concernsMode);
        return mode.filter(meant -> meant != Mode.OFF || obeyed);
    }

    private static boolean concernsMode(BadOption finding) {
        String name = Option.MODE.fullName();
        return finding.option().equals(name) || finding.nearest().equals(Optional.of(name));
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

    private List<String> list(Option option, Predicate<String> valid) {
        return value(option, valid).stream()
                .flatMap(OptionParser::split)
                .filter(name -> !name.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isNames(String text) {
        return !text.isBlank() && split(text).noneMatch(name -> name.chars().anyMatch(Character::isWhitespace));
    }

    private static Stream<String> split(String names) {
        return Stream.of(names.split(",", -1)).map(String::strip);
    }

    /** {@code -Aname} without a value comes as no value at all. */
    private Optional<String> given(Option option) {
        return Stream.concat(Stream.of(option.fullName()), misspelt(option))
                .filter(given::containsKey)
                .findFirst()
                .map(name -> Optional.ofNullable(given.get(name)).orElse(""));
    }

    /** The given names that are reported and clearly stand for this option. */
    private Stream<String> misspelt(Option option) {
        return given.keySet().stream()
                .filter(OptionParser::isMeantForUs)
                .filter(name -> nearest(name).equals(Optional.of(option.fullName())))
                .sorted();
    }

    /** What the file manager of javac takes: a relative URI in its normal form. */
    private static boolean isResourceName(String name) {
        return RESOURCE_NAME.matcher(name).matches()
                && Stream.of(name.split("/", -1)).noneMatch(part -> part.equals(".") || part.equals(".."));
    }

    /** An empty name is valid in RFC 6901, but here only ever a slip of the pen. */
    private static boolean isPointer(String pointer) {
        return POINTER.matcher(pointer).matches();
    }
}
