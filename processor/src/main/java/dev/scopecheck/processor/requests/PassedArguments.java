package dev.scopecheck.processor.requests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Follows the parameters of the methods of one file to what these are given where they are called. */
final class PassedArguments {

    private static final int DEEPEST = 3;

    private final Attribution code;
    private final Declarations declarations;
    private final StringEvaluator reader;
    private final HttpMethods verbs;

    PassedArguments(Attribution code, Declarations declarations, StringEvaluator reader) {
        this.code = code;
        this.declarations = declarations;
        this.reader = reader;
        this.verbs = new HttpMethods(code);
    }

    /**
     * What a method is given by one call.
     *
     * @param call the call that a person would have to change, which may run the method through others
     * @param shown the first argument of it that is a text
     * @param passed every argument on the way that is a text and is used
     * @param methods the HTTP methods among the arguments
     */
    record Given(List<PossibleStrings> arguments, TreePath call, Tree shown, Set<Tree> passed, Set<String> methods) {}

    /** The method around a tree that has some of these parameters. */
    Optional<MethodTree> method(TreePath tree, Set<Element> parameters) {
        TreePath at = tree;
        while (at != null && !(at.getLeaf() instanceof MethodTree)) {
            at = at.getParentPath();
        }
        return Optional.ofNullable(at)
                .map(path -> (MethodTree) path.getLeaf())
                .filter(method -> method.getParameters().stream()
                        .anyMatch(own ->
                                code.element(own).filter(parameters::contains).isPresent()));
    }

    /** Whether every call of a method is known. */
    boolean isKnown(MethodTree method) {
        return code.element(method)
                .filter(declarations::isCalledHereAlone)
                .filter(element -> declarations.calls(element).stream().allMatch(call -> fits(method, call)))
                .isPresent();
    }

    private static boolean fits(MethodTree method, TreePath call) {
        return arguments(call).size() == method.getParameters().size();
    }

    private static List<? extends ExpressionTree> arguments(TreePath call) {
        return ((MethodInvocationTree) call.getLeaf()).getArguments();
    }

    /**
     * What a method is given by each of its calls.
     *
     * @param used the parameters that matter
     */
    List<Given> to(MethodTree method, Set<Element> used) {
        return to(method, used, DEEPEST);
    }

    private List<Given> to(MethodTree method, Set<Element> used, int depth) {
        return code.element(method).map(declarations::calls).orElse(List.of()).stream()
                .filter(call -> fits(method, call))
                .flatMap(call -> by(call, mattering(method, used, call), depth).stream())
                .toList();
    }

    private List<ExpressionTree> mattering(MethodTree method, Set<Element> used, TreePath call) {
        List<ExpressionTree> mattering = new ArrayList<>();
        for (int index = 0; index < method.getParameters().size(); index++) {
            if (code.element(method.getParameters().get(index))
                    .filter(used::contains)
                    .isPresent()) {
                mattering.add(Attribution.plain(arguments(call).get(index)));
            }
        }
        return mattering;
    }

    private List<Given> by(TreePath call, List<ExpressionTree> mattering, int depth) {
        List<? extends ExpressionTree> arguments = arguments(call);
        Set<Tree> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        mattering.stream().filter(this::isKnown).forEach(passed::add);
        reader.forget();
        reader.readAside(mattering);
        Set<Element> parameters = reader.parameters();
        Set<String> methods = verbs.among(arguments);
        Tree shown = mattering.stream()
                .filter(passed::contains)
                .findFirst()
                .<Tree>map(known -> known)
                .orElse(call.getLeaf());
        Given direct = new Given(reader.readAside(arguments), call, shown, passed, methods);
        Optional<MethodTree> around = method(call, parameters);
        if (depth == 0 || around.isEmpty()) {
            return List.of(direct);
        }
        List<Given> found = new ArrayList<>();
        for (Given outer : to(around.get(), parameters, depth - 1)) {
            List<PossibleStrings> inner =
                    reader.with(around.get().getParameters(), outer.arguments(), () -> reader.readAside(arguments));
            Set<Tree> all = Collections.newSetFromMap(new IdentityHashMap<>());
            all.addAll(passed);
            all.addAll(outer.passed());
            found.add(
                    new Given(inner, outer.call(), outer.shown(), all, methods.isEmpty() ? outer.methods() : methods));
        }
        if (!isKnown(around.get())) {
            found.add(direct);
        }
        return found;
    }

    private boolean isKnown(ExpressionTree argument) {
        return !reader.readAside(List.of(argument)).get(0).isUnknown();
    }
}
