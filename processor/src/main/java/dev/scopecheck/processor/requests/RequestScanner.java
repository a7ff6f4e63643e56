package dev.scopecheck.processor.requests;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.core.platform.UrlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds, in the attributed trees of one outermost type, the texts that may be addresses of a platform's endpoints. */
public final class RequestScanner extends TreePathScanner<Void, Void> {

    private final EndpointRecogniser endpoints;
    private final ForeignStrings elsewhere;
    private final StringEvaluator reader;
    private final StringUseAnalyzer usages;
    private final PassedArguments handed;
    private final List<RequestDraft> drafts = new ArrayList<>();
    private final Set<Element> used = new HashSet<>();
    private final Set<Tree> passed = Collections.newSetFromMap(new IdentityHashMap<>());

    private RequestScanner(
            Attribution code, EndpointRecogniser endpoints, Declarations declarations, ForeignStrings elsewhere) {
        this.endpoints = endpoints;
        this.elsewhere = elsewhere;
        this.reader = new StringEvaluator(code, declarations, elsewhere);
        this.usages = new StringUseAnalyzer(code, declarations);
        this.handed = new PassedArguments(code, declarations, reader);
    }

    /** The texts in a type, in the order of the source; what its methods return is handed on to other types. */
    public static List<RequestDraft> drafts(
            Trees trees, TreePath type, EndpointRecogniser endpoints, ForeignStrings elsewhere) {
        Attribution code = new Attribution(trees, new TreePath(type.getCompilationUnit()));
        RequestScanner scan = new RequestScanner(code, endpoints, new Declarations(code, type), elsewhere);
        scan.scan(type, null);
        scan.reader.publish();
        return scan.drafts();
    }

    /** Of texts that come to the same, those that a client is given tell more than others. */
    private List<RequestDraft> drafts() {
        return drafts.stream()
                .filter(draft -> draft.declaration().filter(used::contains).isEmpty())
                .filter(draft -> !isPassed(draft.tree()))
                .filter(draft -> draft.isRequest()
                        || drafts.stream().noneMatch(other -> other.isRequest() && other.shown() == draft.shown()))
                .toList();
    }

    /** Whether it is a part of what is handed to a method, and read there. */
    private boolean isPassed(TreePath text) {
        TreePath at = text;
        while (at != null && !passed.contains(at.getLeaf())) {
            at = at.getParentPath();
        }
        return at != null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void unused) {
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void unused) {
        text(tree);
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        text(tree);
        return super.visitBinary(tree, null);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
        text(tree);
        return super.visitConditionalExpression(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        text(tree);
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        text(tree);
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        text(tree);
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        text(tree);
        return super.visitNewClass(tree, null);
    }

    private void text(ExpressionTree tree) {
        if (reader.isPart(tree)) {
            return;
        }
        PossibleStrings texts = reader.readWhole(tree);
        Set<Element> parameters = reader.parameters();
        Tree shown = shown(reader.written()).orElse(tree);
        Set<Element> ofOthers = reader.used();
        boolean recognised = isRecognised(texts);
        if (!recognised && parameters.isEmpty() && !ForeignStrings.isIn(texts)) {
            return;
        }
        usages.of(getCurrentPath())
                .filter(usage -> recognised || usage.request())
                .ifPresent(usage -> {
                    used.addAll(ofOthers);
                    Optional<MethodTree> method =
                            usage.request() ? handed.method(getCurrentPath(), parameters) : Optional.empty();
                    method.ifPresent(known -> addGiven(tree, new Callee(known, parameters), usage));
                    if (method.filter(handed::isKnown).isEmpty()) {
                        PossibleStrings base = usage.base().map(reader::read).orElse(PossibleStrings.UNKNOWN);
                        drafts.add(new RequestDraft(
                                new RequestDraft.Address(texts, base), usage, getCurrentPath(), shown));
                    }
                });
    }

    private boolean isRecognised(PossibleStrings texts) {
        return elsewhere.unresolved(texts).alternatives().stream()
                .anyMatch(text -> endpoints.recognise(text).isPresent());
    }

    private record Callee(MethodTree method, Set<Element> used) {}

    /** Adds what the text comes to by each call of the method that it stands in. */
    private void addGiven(ExpressionTree tree, Callee callee, StringUse usage) {
        List<ExpressionTree> parts =
                Stream.concat(Stream.of(tree), usage.base().stream()).toList();
        for (PassedArguments.Given given : handed.to(callee.method(), callee.used())) {
            List<PossibleStrings> texts =
                    reader.with(callee.method().getParameters(), given.arguments(), () -> reader.readAside(parts));
            PossibleStrings base = texts.size() > 1 ? texts.get(1) : PossibleStrings.UNKNOWN;
            passed.addAll(given.passed());
            drafts.add(new RequestDraft(
                    new RequestDraft.Address(texts.get(0), base),
                    usage.or(given.methods()),
                    given.call(),
                    given.shown()));
        }
    }

    /** The first part that is more than the name of a server. */
    private Optional<Tree> shown(List<Tree> written) {
        return written.stream()
                .filter(part -> !(part instanceof LiteralTree literal) || isPath(String.valueOf(literal.getValue())))
                .findFirst();
    }

    private static boolean isPath(String text) {
        return UrlText.withoutHost(text).chars().anyMatch(Character::isLetter);
    }
}
