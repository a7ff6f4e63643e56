package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** The HTTP methods that a call names: by its own name, by its class, or by an argument. */
final class HttpMethods {

    /** Stands for a method that is only known when the program runs. */
    static final String ANY = "*";

    private static final Set<String> KNOWN =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE");

    private static final String METHOD = "(get|post|put|delete|patch|head|options|trace)";

    private static final Pattern CALLED =
            Pattern.compile("(?:prepare|build|async)?" + METHOD + "(?:Abs|Async|For[A-Z]\\w*|Request)?");

    private static final Pattern CLASS = Pattern.compile("(?:Simple)?Http" + METHOD + "|" + METHOD + "Method");

    /** They take the method as an argument. */
    private static final Set<String> TAKING =
            Set.of("method", "setMethod", "setRequestMethod", "create", "createRequest", "exchange");

    private final Attribution code;

    HttpMethods(Attribution code) {
        this.code = code;
    }

    /** What a client's call names; nothing where it names none. */
    Set<String> of(ResolvedCall call) {
        Set<String> among = among(call.arguments());
        if (!among.isEmpty()) {
            return among;
        }
        if (TAKING.contains(call.name())
                && call.arguments().size() > (call.name().equals("create") ? 1 : 0)) {
            return Set.of(ANY);
        }
        Optional<String> named =
                named(CALLED, call.isNew() ? "" : decapitalised(call.name())).or(() -> byClass(call));
        return named.map(Set::of).orElse(Set.of());
    }

    private Optional<String> byClass(ResolvedCall call) {
        Optional<String> type =
                call.isNew() ? Optional.of(call.owner()) : call.receiver().map(code::typeName);
        return type.flatMap(name -> named(CLASS, name.substring(name.lastIndexOf('.') + 1)));
    }

    private static Optional<String> named(Pattern pattern, String name) {
        Matcher matcher =
                Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE).matcher(name);
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group(1))
                        .orElseGet(() -> matcher.group(2))
                        .toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static String decapitalised(String name) {
        return name.toUpperCase(Locale.ROOT).equals(name) ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The methods among the arguments of whatever call: as a constant text, or as a constant of a type of methods. */
    Set<String> among(List<? extends ExpressionTree> arguments) {
        Set<String> found = new TreeSet<>();
        for (ExpressionTree argument : arguments) {
            constant(argument).filter(KNOWN::contains).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> constant(ExpressionTree argument) {
        if (argument instanceof com.sun.source.tree.LiteralTree literal) {
            return Optional.of(String.valueOf(literal.getValue()));
        }
        if (!(argument instanceof IdentifierTree || argument instanceof MemberSelectTree)) {
            return Optional.empty();
        }
        Optional<Element> element = code.element(argument);
        return element.filter(VariableElement.class::isInstance)
                .map(VariableElement.class::cast)
                .flatMap(this::constant);
    }

    private Optional<String> constant(VariableElement variable) {
        if (variable.getConstantValue() != null) {
            return Optional.of(variable.getConstantValue().toString());
        }
        String type = variable.asType().toString();
        boolean names = type.endsWith("Method") || type.endsWith("MethodType");
        return names ? Optional.of(variable.getSimpleName().toString()) : Optional.empty();
    }
}
