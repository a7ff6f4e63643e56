package dev.scopecheck.processor.http;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.scopecheck.processor.model.Doubt;
import dev.scopecheck.processor.platform.Endpoint;
import dev.scopecheck.processor.platform.EndpointTexts;
import dev.scopecheck.processor.platform.RecognisedPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Finds, in the attributed trees of one outermost type, the texts that name endpoints of a platform. */
public final class RequestScan extends TreePathScanner<Void, Void> {

    private final EndpointTexts endpoints;
    private final TextReader reader;
    private final Usages usages;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Element> used = new HashSet<>();

    private RequestScan(Code code, EndpointTexts endpoints, Declarations declarations) {
        this.endpoints = endpoints;
        this.reader = new TextReader(code, declarations);
        this.usages = new Usages(code, declarations);
    }

    /**
     * A text that names endpoints.
     *
     * @param endpoints those that may be meant, of one path
     * @param text the literal, or the name of the constant, that it is written with
     */
    public record Request(List<Endpoint> endpoints, Doubt doubt, Tree text) {}

    private record Candidate(Request request, Usage usage) {}

    /** The texts in a type, in the order of the source. */
    public static List<Request> requests(Trees trees, TreePath type, EndpointTexts endpoints) {
        Code code = new Code(trees, new TreePath(type.getCompilationUnit()));
        RequestScan scan = new RequestScan(code, endpoints, new Declarations(code, type));
        scan.scan(type, null);
        return scan.requests();
    }

    /** Of texts that come to the same, those that a client is given tell more than others. */
    private List<Request> requests() {
        return candidates.stream()
                .filter(candidate ->
                        candidate.usage().declaration().filter(used::contains).isEmpty())
                .filter(candidate -> candidate.usage().request()
                        || candidates.stream().noneMatch(other -> other.usage().request() && isSame(candidate, other)))
                .map(Candidate::request)
                .distinct()
                .toList();
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.request().text() == other.request().text();
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
        Texts texts = reader.readWhole(tree);
        List<RecognisedPath> paths = recognised(texts);
        if (paths.isEmpty()) {
            return;
        }
        usages.of(getCurrentPath()).ifPresent(usage -> {
            used.addAll(reader.used());
            Tree shown = shown(reader.written()).orElse(tree);
            based(texts, paths, usage).forEach(path -> add(path, usage, shown));
        });
    }

    /** The paths behind what the client puts in front of them, if that is known. */
    private List<RecognisedPath> based(Texts texts, List<RecognisedPath> paths, Usage usage) {
        Texts base = usage.base().map(reader::read).orElse(Texts.UNKNOWN);
        return base.isUnknown() || paths.stream().anyMatch(path -> path.server() != RecognisedPath.Server.NONE)
                ? paths
                : recognised(Formats.segment(base, texts));
    }

    private List<RecognisedPath> recognised(Texts texts) {
        return texts.alternatives().stream()
                .flatMap(text -> endpoints.recognise(text).stream())
                .toList();
    }

    private void add(RecognisedPath path, Usage usage, Tree shown) {
        List<Endpoint> named = path.endpoints().stream()
                .filter(endpoint -> usage.methods().contains(endpoint.method()))
                .toList();
        path.doubt(usage.request(), usage.handled())
                .ifPresent(doubt -> candidates.add(
                        new Candidate(new Request(named.isEmpty() ? path.endpoints() : named, doubt, shown), usage)));
    }

    /** The first part that is more than the name of a server. */
    private Optional<Tree> shown(List<Tree> written) {
        return written.stream()
                .filter(part -> !(part instanceof LiteralTree literal) || isPath(String.valueOf(literal.getValue())))
                .findFirst();
    }

    private static boolean isPath(String text) {
        String path = text.contains("://") ? text.substring(Formats.pathStart(text)) : text;
        return path.chars().anyMatch(Character::isLetter);
    }
}
