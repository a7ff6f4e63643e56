package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the calls of the JDK that make a text of others. */
final class JdkStringMethods {

    /** They leave a text what it is, as far as it is a path. */
    private static final Set<String> SAME = Set.of(
            "toString",
            "strip",
            "stripLeading",
            "stripTrailing",
            "stripIndent",
            "trim",
            "intern",
            "toURL",
            "toURI",
            "normalize",
            "toASCIIString",
            "toExternalForm");

    private final StringEvaluator reader;

    JdkStringMethods(StringEvaluator reader) {
        this.reader = reader;
    }

    /** What a call of the JDK comes to; nothing where that is no text, or not known. */
    Optional<PossibleStrings> read(ResolvedCall call) {
        return switch (call.owner()) {
            case "java.lang.String" -> string(call);
            case "java.lang.StringBuilder", "java.lang.StringBuffer" -> builder(call);
            case "java.net.URI", "java.net.URL" -> address(call);
            case "java.text.MessageFormat" ->
                call.name().equals("format") && !call.arguments().isEmpty()
                        ? Optional.of(formatted(call.arguments(), FormatStrings::message))
                        : Optional.empty();
            case "java.util.Objects" ->
                call.name().equals("requireNonNull") ? Optional.of(argument(call, 0)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<PossibleStrings> string(ResolvedCall call) {
        List<? extends ExpressionTree> arguments = call.arguments();
        if (SAME.contains(call.name())) {
            return Optional.of(receiver(call));
        }
        return switch (call.name()) {
            case "format" -> Optional.of(formatted(arguments, FormatStrings::printf));
            case "formatted" -> Optional.of(each(receiver(call), reader.readAll(arguments), FormatStrings::printf));
            case "join" ->
                Optional.of(
                        FormatStrings.join(argument(call, 0), reader.readAll(arguments.subList(1, arguments.size()))));
            case "concat" -> Optional.of(receiver(call).then(argument(call, 0)));
            case "valueOf" -> Optional.of(argument(call, 0));
            case "replace", "replaceAll", "replaceFirst" -> Optional.of(replaced(call));
            default -> Optional.empty();
        };
    }

    private interface Format {
        PossibleStrings text(String pattern, List<PossibleStrings> arguments);
    }

    /** With the pattern in front of its arguments, and perhaps a locale in front of that. */
    private PossibleStrings formatted(List<? extends ExpressionTree> all, Format format) {
        List<? extends ExpressionTree> own = reader.isLocale(all.get(0)) ? all.subList(1, all.size()) : all;
        return each(reader.read(own.get(0)), reader.readAll(own.subList(1, own.size())), format);
    }

    private static PossibleStrings each(PossibleStrings patterns, List<PossibleStrings> arguments, Format format) {
        return patterns.alternatives().stream()
                .map(pattern -> format.text(pattern, arguments))
                .reduce(PossibleStrings::or)
                .orElse(PossibleStrings.UNKNOWN);
    }

    private PossibleStrings replaced(ResolvedCall call) {
        PossibleStrings text = receiver(call);
        PossibleStrings target = argument(call, 0);
        PossibleStrings replacement = argument(call, 1);
        if (target.isUnknown()) {
            return text;
        }
        String wanted = target.alternatives().get(0);
        String put = replacement.alternatives().get(0);
        if (call.name().equals("replace")) {
            return text.map(all -> all.replace(wanted, put));
        }
        try {
            Pattern pattern = Pattern.compile(wanted);
            return text.map(all -> pattern.matcher(all).replaceAll(Matcher.quoteReplacement(put)));
        } catch (PatternSyntaxException e) {
            return text;
        }
    }

    private Optional<PossibleStrings> builder(ResolvedCall call) {
        if (call.isNew()) {
            boolean empty = call.arguments().isEmpty()
                    || reader.isNumber(call.arguments().get(0));
            return Optional.of(empty ? PossibleStrings.EMPTY : argument(call, 0));
        }
        return switch (call.name()) {
            case "toString" -> Optional.of(receiver(call));
            case "append" ->
                Optional.of(receiver(call)
                        .then(call.arguments().size() == 1 ? argument(call, 0) : PossibleStrings.UNKNOWN));
            default -> Optional.empty();
        };
    }

    /** A {@code URI} or {@code URL}. */
    private Optional<PossibleStrings> address(ResolvedCall call) {
        int count = call.arguments().size();
        if (SAME.contains(call.name())) {
            return Optional.of(receiver(call));
        }
        if (call.name().equals("resolve")) {
            return Optional.of(FormatStrings.resolve(receiver(call), argument(call, 0)));
        }
        if (call.name().equals("create") || (call.isNew() && count == 1)) {
            return Optional.of(argument(call, 0));
        }
        if (!call.isNew()) {
            return Optional.empty();
        }
        boolean uri = call.isOf("java.net.URI");
        return switch (count) {
            case 2 -> Optional.of(FormatStrings.resolve(argument(call, 0), argument(call, 1)));
            case 3 -> uri ? Optional.empty() : Optional.of(address(call, 1, 2));
            case 4 -> Optional.of(address(call, 1, uri ? 2 : 3));
            case 5 -> Optional.of(address(call, 1, 2));
            case 7 -> Optional.of(address(call, 2, 4));
            default -> Optional.empty();
        };
    }

    /** Of its parts, by their places among the arguments. */
    private PossibleStrings address(ResolvedCall call, int host, int path) {
        return PossibleStrings.of("https://").then(argument(call, host)).then(argument(call, path));
    }

    private PossibleStrings receiver(ResolvedCall call) {
        return call.receiver().map(reader::read).orElse(PossibleStrings.UNKNOWN);
    }

    private PossibleStrings argument(ResolvedCall call, int index) {
        return index < call.arguments().size() ? reader.read(call.arguments().get(index)) : PossibleStrings.UNKNOWN;
    }
}
