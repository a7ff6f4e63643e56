package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the calls of the JDK that make a text of others. */
final class JdkTexts {

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

    private final TextReader reader;

    JdkTexts(TextReader reader) {
        this.reader = reader;
    }

    /** What a call of the JDK comes to; nothing where that is no text, or not known. */
    Optional<Texts> read(Call call) {
        return switch (call.owner()) {
            case "java.lang.String" -> string(call);
            case "java.lang.StringBuilder", "java.lang.StringBuffer" -> builder(call);
            case "java.net.URI", "java.net.URL" -> address(call);
            case "java.text.MessageFormat" ->
                call.name().equals("format") && !call.arguments().isEmpty()
                        ? Optional.of(formatted(call.arguments(), Formats::message))
                        : Optional.empty();
            case "java.util.Objects" ->
                call.name().equals("requireNonNull") ? Optional.of(argument(call, 0)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Texts> string(Call call) {
        List<? extends ExpressionTree> arguments = call.arguments();
        if (SAME.contains(call.name())) {
            return Optional.of(receiver(call));
        }
        return switch (call.name()) {
            case "format" -> Optional.of(formatted(arguments, Formats::printf));
            case "formatted" -> Optional.of(each(receiver(call), reader.readAll(arguments), Formats::printf));
            case "join" ->
                Optional.of(Formats.join(argument(call, 0), reader.readAll(arguments.subList(1, arguments.size()))));
            case "concat" -> Optional.of(receiver(call).then(argument(call, 0)));
            case "valueOf" -> Optional.of(argument(call, 0));
            case "replace", "replaceAll", "replaceFirst" -> Optional.of(replaced(call));
            default -> Optional.empty();
        };
    }

    private interface Format {
        Texts text(String pattern, List<Texts> arguments);
    }

    /** With the pattern in front of its arguments, and perhaps a locale in front of that. */
    private Texts formatted(List<? extends ExpressionTree> all, Format format) {
        List<? extends ExpressionTree> own = reader.isLocale(all.get(0)) ? all.subList(1, all.size()) : all;
        return each(reader.read(own.get(0)), reader.readAll(own.subList(1, own.size())), format);
    }

    private static Texts each(Texts patterns, List<Texts> arguments, Format format) {
        return patterns.alternatives().stream()
                .map(pattern -> format.text(pattern, arguments))
                .reduce(Texts::or)
                .orElse(Texts.UNKNOWN);
    }

    private Texts replaced(Call call) {
        Texts text = receiver(call);
        Texts target = argument(call, 0);
        Texts replacement = argument(call, 1);
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

    private Optional<Texts> builder(Call call) {
        if (call.isNew()) {
            boolean empty = call.arguments().isEmpty()
                    || reader.isNumber(call.arguments().get(0));
            return Optional.of(empty ? Texts.EMPTY : argument(call, 0));
        }
        return switch (call.name()) {
            case "toString" -> Optional.of(receiver(call));
            case "append" ->
                Optional.of(receiver(call).then(call.arguments().size() == 1 ? argument(call, 0) : Texts.UNKNOWN));
            default -> Optional.empty();
        };
    }

    /** A {@code URI} or {@code URL}. */
    private Optional<Texts> address(Call call) {
        int count = call.arguments().size();
        if (SAME.contains(call.name())) {
            return Optional.of(receiver(call));
        }
        if (call.name().equals("resolve")) {
            return Optional.of(Formats.resolve(receiver(call), argument(call, 0)));
        }
        if (call.name().equals("create") || (call.isNew() && count == 1)) {
            return Optional.of(argument(call, 0));
        }
        if (!call.isNew()) {
            return Optional.empty();
        }
        boolean uri = call.isOf("java.net.URI");
        return switch (count) {
            case 2 -> Optional.of(Formats.resolve(argument(call, 0), argument(call, 1)));
            case 3 -> uri ? Optional.empty() : Optional.of(address(call, 1, 2));
            case 4 -> Optional.of(address(call, 1, uri ? 2 : 3));
            case 5 -> Optional.of(address(call, 1, 2));
            case 7 -> Optional.of(address(call, 2, 4));
            default -> Optional.empty();
        };
    }

    /** Of its parts, by their places among the arguments. */
    private Texts address(Call call, int host, int path) {
        return Texts.of("https://").then(argument(call, host)).then(argument(call, path));
    }

    private Texts receiver(Call call) {
        return call.receiver().map(reader::read).orElse(Texts.UNKNOWN);
    }

    private Texts argument(Call call, int index) {
        return index < call.arguments().size() ? reader.read(call.arguments().get(index)) : Texts.UNKNOWN;
    }
}
