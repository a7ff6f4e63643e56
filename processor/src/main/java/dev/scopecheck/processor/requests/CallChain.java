package dev.scopecheck.processor.requests;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The calls of a client that belong to one request: those of a chain, and those on the local variable that it is in. */
final class CallChain {

    private static final Set<String> ENDS = Set.of("build", "openStream", "getContent");

    private static final List<String> CONNECTIONS =
            List.of("java.net.HttpURLConnection", "java.net.URLConnection", "javax.net.ssl.HttpsURLConnection");

    private static final Set<String> BASES = Set.of("baseUrl", "baseUri", "rootUri");

    private final Attribution code;
    private final Declarations declarations;

    CallChain(Attribution code, Declarations declarations) {
        this.code = code;
        this.declarations = declarations;
    }

    /**
     * The other calls of a request.
     *
     * @param below those that the chain makes before, the nearest first
     * @param above those that it makes after
     * @param onVariable those on the variable that it is held in
     * @param ends whether nobody else can add to it
     */
    record Calls(List<ResolvedCall> below, List<ResolvedCall> above, List<ResolvedCall> onVariable, boolean ends) {}

    /** Around one call of it. */
    Calls around(TreePath call) {
        List<ResolvedCall> below = below(call.getLeaf());
        TreePath top = top(call);
        List<ResolvedCall> above = new ArrayList<>();
        for (TreePath at = call; at != top; ) {
            at = at.getParentPath();
            code.call(at.getLeaf()).ifPresent(above::add);
        }
        List<ResolvedCall> onVariable = Stream.concat(builder(start(call.getLeaf())).stream(), heldBy(top).stream())
                .flatMap(this::on)
                .toList();
        boolean ends = Stream.of(code.call(call.getLeaf()).stream().toList(), below, above, onVariable)
                .flatMap(List::stream)
                .anyMatch(CallChain::ends);
        return new Calls(below, above, onVariable, ends);
    }

    private static boolean ends(ResolvedCall call) {
        return ENDS.contains(call.name()) || call.isOf(CONNECTIONS);
    }

    /** What a client puts in front of the paths that it is given, where the code that creates it says so. */
    Optional<ExpressionTree> base(TreePath call) {
        Stream<ResolvedCall> creating =
                code.element(start(call.getLeaf())).stream().flatMap(this::on);
        return Stream.concat(below(call.getLeaf()).stream(), creating)
                .filter(each ->
                        each.isOf(KnownLibraries.CLIENTS) && !each.arguments().isEmpty())
                .filter(each -> BASES.contains(each.name())
                        || (each.name().equals("create") && each.owner().endsWith("Client")))
                .<ExpressionTree>map(each -> each.arguments().get(0))
                .findFirst();
    }

    private static Tree start(Tree call) {
        return call instanceof ExpressionTree expression ? Declarations.start(expression) : call;
    }

    private List<ResolvedCall> below(Tree call) {
        List<ResolvedCall> calls = new ArrayList<>();
        Tree at = call;
        while (at instanceof MethodInvocationTree made && made.getMethodSelect() instanceof MemberSelectTree select) {
            at = Attribution.plain(select.getExpression());
            code.call(at).ifPresent(calls::add);
        }
        return calls;
    }

    /** The last call of the chain. */
    private static TreePath top(TreePath call) {
        TreePath at = Attribution.whole(call);
        while (at.getParentPath().getLeaf() instanceof MemberSelectTree
                && at.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree) {
            at = Attribution.whole(at.getParentPath().getParentPath());
        }
        return at;
    }

    private Optional<Element> local(Tree name) {
        return code.element(name)
                .filter(element -> element.getKind() == ElementKind.LOCAL_VARIABLE
                        || element.getKind() == ElementKind.RESOURCE_VARIABLE);
    }

    /** A variable that one request is built in; an address is there for many. */
    private Optional<Element> builder(Tree name) {
        return local(name).filter(variable -> !UrlBuilders.isAddress(code.typeName(name)));
    }

    private Optional<Element> heldBy(TreePath expression) {
        TreePath at = expression.getParentPath();
        while (at.getLeaf() instanceof ParenthesizedTree || at.getLeaf() instanceof TypeCastTree) {
            at = at.getParentPath();
        }
        if (at.getLeaf() instanceof VariableTree variable) {
            return local(variable);
        }
        return at.getLeaf() instanceof AssignmentTree assignment ? local(assignment.getVariable()) : Optional.empty();
    }

    private Stream<ResolvedCall> on(Element variable) {
        Stream<TreePath> initial = declarations.variable(variable).stream();
        return Stream.concat(initial, declarations.changes(variable).stream()).flatMap(path -> calls(path.getLeaf()));
    }

    private Stream<ResolvedCall> calls(Tree tree) {
        if (tree instanceof VariableTree variable) {
            return variable.getInitializer() == null
                    ? Stream.empty()
                    : calls(Attribution.plain(variable.getInitializer()));
        }
        if (tree instanceof AssignmentTree assignment) {
            return calls(Attribution.plain(assignment.getExpression()));
        }
        return Stream.concat(code.call(tree).stream(), below(tree).stream());
    }
}
