package dev.scopecheck.processor.requests;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Finds out what is done with a text, by what stands around it. */
final class StringUseAnalyzer {

    private static final Set<String> HANDLING = Set.of("handle", "handler", "handledBy", "route", "to");

    private final Attribution code;
    private final CallChain chain;
    private final HttpMethods verbs;

    StringUseAnalyzer(Attribution code, Declarations declarations) {
        this.code = code;
        this.chain = new CallChain(code, declarations);
        this.verbs = new HttpMethods(code);
    }

    /** What is done with the text of an expression; nothing where it is sent nowhere. */
    Optional<StringUse> of(TreePath text) {
        TreePath around = text.getParentPath();
        Tree tree = around.getLeaf();
        return switch (tree.getKind()) {
            case PARENTHESIZED, TYPE_CAST, CONDITIONAL_EXPRESSION -> of(around);
            case METHOD_INVOCATION, NEW_CLASS -> given(around, Attribution.plain((ExpressionTree) text.getLeaf()));
            case MEMBER_SELECT -> on(around.getParentPath());
            case VARIABLE -> held(tree, code.element(tree));
            case ASSIGNMENT -> held(tree, code.element(((AssignmentTree) tree).getVariable()));
            case RETURN -> returned(around);
            case LAMBDA_EXPRESSION -> inLambda(around);
            case NEW_ARRAY, YIELD -> Optional.of(StringUse.SOME);
            default -> Optional.empty();
        };
    }

    /** A local variable is read where it is used. */
    private static Optional<StringUse> held(Tree tree, Optional<Element> variable) {
        if (variable.filter(element -> element.getKind() != ElementKind.FIELD).isPresent()) {
            return Optional.empty();
        }
        return tree instanceof VariableTree
                ? variable.filter(field -> ((VariableElement) field).getConstantValue() == null)
                        .map(StringUse::of)
                : Optional.of(StringUse.SOME);
    }

    private Optional<StringUse> returned(TreePath result) {
        TreePath at = result;
        while (!(at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree)) {
            at = at.getParentPath();
        }
        return at.getLeaf() instanceof MethodTree ? code.element(at.getLeaf()).map(StringUse::of) : inLambda(at);
    }

    /** As {@code uri(builder -> …)} is given what the lambda returns. */
    private Optional<StringUse> inLambda(TreePath lambda) {
        TreePath around = Attribution.whole(lambda).getParentPath();
        boolean toClient =
                code.call(around.getLeaf()).filter(KnownLibraries::isClient).isPresent();
        return toClient ? Optional.of(request(around)) : Optional.of(StringUse.SOME);
    }

    private Optional<StringUse> given(TreePath around, Tree argument) {
        Optional<ResolvedCall> called = code.call(around.getLeaf());
        if (called.isEmpty() || sendsNothing(called.get(), argument)) {
            return Optional.empty();
        }
        boolean handled = isHandledBehind(around)
                || called.get().arguments().stream().anyMatch(other -> other != argument && isHandler(other));
        if (!KnownLibraries.isClient(called.get())) {
            return Optional.of(
                    StringUse.beside(handled, verbs.among(called.get().arguments())));
        }
        return Optional.of(request(around));
    }

    private boolean sendsNothing(ResolvedCall call, Tree argument) {
        return KnownLibraries.isOther(call) || isKey(call, argument) || (call.isConstructor() && isThrown(call));
    }

    /** What something is looked up by in a map. */
    private static boolean isKey(ResolvedCall call, Tree argument) {
        boolean inMap = call.owner().startsWith("java.util.") && call.owner().endsWith("Map");
        return inMap && call.arguments().indexOf(argument) % 2 == 0;
    }

    private boolean isThrown(ResolvedCall call) {
        return code.element(call.tree())
                .map(Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .filter(type -> isThrowable((TypeElement) type))
                .isPresent();
    }

    private static boolean isThrowable(TypeElement type) {
        for (Optional<TypeElement> at = Optional.of(type); at.isPresent(); at = above(at.get())) {
            if (at.get().getQualifiedName().contentEquals("java.lang.Throwable")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TypeElement> above(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** A call on the text itself. */
    private Optional<StringUse> on(TreePath around) {
        Optional<ResolvedCall> called =
                around.getLeaf() instanceof MethodInvocationTree ? code.call(around.getLeaf()) : Optional.empty();
        if (called.isEmpty()) {
            return Optional.empty();
        }
        boolean opens = called.get().isOf("java.net.URL")
                && (called.get().name().startsWith("open")
                        || called.get().name().equals("getContent"));
        return opens || KnownLibraries.isClient(called.get()) ? Optional.of(request(around)) : Optional.empty();
    }

    /** What a client sends: by the call that takes the text, else by the others of the same request. */
    private StringUse request(TreePath around) {
        ResolvedCall call = code.call(around.getLeaf()).orElseThrow();
        Set<String> own = verbs.of(call);
        Optional<ExpressionTree> base = chain.base(around);
        if (!own.isEmpty()) {
            return StringUse.request(own, base);
        }
        CallChain.Calls calls = chain.around(around);
        Set<String> below = named(calls.below());
        Set<String> others = new TreeSet<>(below.isEmpty() ? named(calls.above()) : below);
        if (others.isEmpty()) {
            calls.onVariable().forEach(each -> others.addAll(client(each)));
        }
        return StringUse.request(others.isEmpty() && calls.ends() ? byDefault(call, calls) : others, base);
    }

    /** By the first of the calls that names a method. */
    private Set<String> named(List<ResolvedCall> calls) {
        return calls.stream()
                .map(this::client)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> client(ResolvedCall call) {
        return KnownLibraries.isClient(call) ? verbs.of(call) : Set.of();
    }

    private static Set<String> byDefault(ResolvedCall call, CallChain.Calls calls) {
        if (KnownLibraries.getsByDefault(call)) {
            return Set.of("GET");
        }
        boolean writes = Stream.of(calls.above(), calls.onVariable())
                .flatMap(List::stream)
                .anyMatch(
                        each -> each.name().equals("setDoOutput") || each.name().equals("getOutputStream"));
        return call.owner().startsWith("java.net.") ? Set.of(writes ? "POST" : "GET") : Set.of();
    }

    /** As in {@code route(text).handler(…)}. */
    private static boolean isHandledBehind(TreePath call) {
        return Attribution.whole(call).getParentPath().getLeaf() instanceof MemberSelectTree select
                && HANDLING.contains(select.getIdentifier().toString());
    }

    private boolean isHandler(ExpressionTree argument) {
        if (argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree) {
            return true;
        }
        if (argument instanceof TypeCastTree cast) {
            return isHandler(Attribution.plain(cast.getExpression()));
        }
        String type = code.typeName(argument);
        return type.endsWith("Handler")
                || type.endsWith("Servlet")
                || type.endsWith("Controller")
                || type.endsWith("Route");
    }
}
