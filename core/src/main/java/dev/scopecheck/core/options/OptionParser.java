package dev.scopecheck.core.options;

import dev.scopecheck.core.document.JsonPointer;
import dev.scopecheck.core.finding.BadOption;
import dev.scopecheck.core.model.SpellingSuggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Parses the options at the door. What belongs to other processors is passed over. */
public final class OptionParser {

    private static final String RESOURCE_NAME = "(?!/)(/?[^/\\s\\p{Cntrl}\\\\:%?#\"<>\\[\\]^`{|}]++)++";

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
        for (String name : new TreeSet<>(given.keySet())) {
            if (isMeantForUs(name)) {
                findings.add(new BadOption(name, Optional.empty(), Option.names(), nearest(name)));
            }
        }
        Optional<Mode> mode = mode();
        DescriptorOptions descriptor = descriptor();
        RuleOptions rules = rules();
        InputOptions inputs = new InputOptions(list(Option.MODULES), value(Option.PLATFORM));
        if (findings.size() > 1) {
            findings.sort(Comparator.comparingInt(finding -> Option.names().indexOf(finding.option())));
        }
        return new Options(mode, descriptor, rules, inputs, findings);
    }

    private DescriptorOptions descriptor() {
        return new DescriptorOptions(
                value(Option.DESCRIPTOR), value(Option.GENERATED_DESCRIPTOR), value(Option.SCOPES_POINTER));
    }

    private RuleOptions rules() {
        return new RuleOptions(
                list(Option.EXTRA_SCOPES),
                list(Option.USED_SCOPES),
                constant(Option.INFER_ENDPOINTS).equals(Optional.of("true")),
                level(Option.UNANNOTATED),
                level(Option.UNUSED));
    }

    /** Whether a name that is none of ours was to be one: by its prefix, or because it clearly stands for one. */
    private static boolean isMeantForUs(String name) {
        return !Option.names().contains(name)
                && (name.startsWith(Option.PREFIX) || nearest(name).isPresent());
    }

    private static Optional<String> nearest(String name) {
        return SpellingSuggestion.find(name, Option.names());
    }

    private Optional<String> value(Option option) {
        Optional<String> value = given(option);
        if (value.isPresent() && !isValid(option, value.get())) {
            findings.add(new BadOption(option.fullName(), value, option.expected(), Optional.empty()));
            return Optional.empty();
        }
        return value;
    }

    private static boolean isValid(Option option, String value) {
        return switch (option) {
            case DESCRIPTOR, MODULES, PLATFORM -> !value.isBlank();
            case EXTRA_SCOPES, USED_SCOPES -> isNames(value);
            case GENERATED_DESCRIPTOR -> isResourceName(value);
            case INFER_ENDPOINTS, MODE, UNANNOTATED, UNUSED -> option.expected().contains(value);
            case SCOPES_POINTER -> JsonPointer.isPointer(value);
        };
    }

    /** A misspelt {@code off} is reported but not obeyed, for then nothing would be left to report it. */
    private Optional<Mode> mode() {
        Optional<String> name = constant(Option.MODE);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Mode mode = Mode.valueOf(name.get().toUpperCase(Locale.ROOT));
        boolean obeyed = mode != Mode.OFF || findings.stream().noneMatch(OptionParser::concernsMode);
        return obeyed ? Optional.of(mode) : Optional.empty();
    }

    private ReportLevel level(Option option) {
        Optional<String> name = constant(option);
        return name.isPresent() ? ReportLevel.valueOf(name.get().toUpperCase(Locale.ROOT)) : ReportLevel.WARNING;
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
        Optional<String> nearest = SpellingSuggestion.find(value.get(), option.expected());
        findings.add(new BadOption(option.fullName(), value, option.expected(), nearest));
        return nearest;
    }

    private List<String> list(Option option) {
        Optional<String> value = value(option);
        return value.isEmpty()
                ? List.of()
                : split(value.get())
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
        String name = given.containsKey(option.fullName()) ? option.fullName() : misspelt(option);
        String value = given.get(name);
        return Optional.ofNullable(value == null && given.containsKey(name) ? "" : value);
    }

    /** The given name that is reported and clearly stands for this option; its own if there is none. */
    private String misspelt(Option option) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (isMeantForUs(name) && nearest(name).equals(Optional.of(option.fullName()))) {
                return name;
            }
        }
        return option.fullName();
    }

    /** What the file manager of javac takes: a relative URI in its normal form. */
    private static boolean isResourceName(String name) {
        return name.matches(RESOURCE_NAME)
                && Stream.of(name.split("/", -1)).noneMatch(part -> part.equals(".") || part.equals(".."));
    }
}
