package dev.scopecheck.processor.calls;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.ElementName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds every call in the attributed trees of one type, with those that the language makes without a tree.
 *
 * <p>Of declarations only bodies and initialisers are scanned: in names of types and in annotations nothing is called.
 */
final class CallScanner extends BodyScanner {

    private final Trees trees;
    private final ImplicitCalls implicit;
    private final TreePath file;
    private final CallSink sink;
    private final Deque<Tree> declarations = new ArrayDeque<>();
    private final Deque<Optional<TypeElement>> types = new ArrayDeque<>();

    /** Scans a type in this file. */
    CallScanner(Trees trees, ImplicitCalls implicit, TreePath file, CallSink sink) {
        this.trees = trees;
        this.implicit = implicit;
        this.file = file;
        this.sink = sink;
    }

    @Override
    void recordPattern(Tree tree) {
        if (element(RecordPatterns.type(tree)).orElse(null) instanceof TypeElement record) {
            for (ExecutableElement accessor : RecordPatterns.accessed(tree, record)) {
                found(new Invocation(ElementName.Kind.IMPLICIT_CALL, accessor, Optional.empty()), tree);
            }
        }
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        Optional<TypeElement> declared =
                element(tree).orElse(null) instanceof TypeElement type ? Optional.of(type) : Optional.empty();
        declarations.push(tree);
        types.push(declared);
        if (declared.isPresent() && isLocal(declared.get())) {
            sink.localType(declared.get(), new TreePath(file, tree));
        }
        scan(tree.getMembers(), null);
        types.pop();
        declarations.pop();
        return null;
    }

    /** Whether no round shows it. */
    static boolean isLocal(TypeElement type) {
        return type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
        declarations.push(tree);
        scan(tree.getBody(), null);
        declarations.pop();
        return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        declarations.push(tree);
        scan(tree.getInitializer(), null);
        declarations.pop();
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        resolved(ElementName.Kind.CALL, tree, tree.getMethodSelect());
        scan(tree.getMethodSelect(), null);
        return scan(tree.getArguments(), null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        if (tree.getClassBody() == null) {
            resolved(ElementName.Kind.CALL, tree, tree);
        }
        scan(tree.getEnclosingExpression(), null);
        scan(tree.getArguments(), null);
        return scan(tree.getClassBody(), null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        resolved(ElementName.Kind.REFERENCE, tree, tree);
        return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitTry(TryTree tree, Void unused) {
        for (Tree resource : tree.getResources()) {
            Optional<TypeMirror> type = type(resource);
            if (type.isPresent()) {
                implied(implicit.closing(type.get()), resource);
            }
        }
        return super.visitTry(tree, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
        ExpressionTree over = tree.getExpression();
        Optional<TypeMirror> type = type(over);
        if (type.isPresent()) {
            implied(implicit.iterating(type.get()), over);
        }
        return super.visitEnhancedForLoop(tree, null);
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void unused) {
        if (tree.getKind() == Tree.Kind.PLUS && isString(tree)) {
            joined(tree.getLeftOperand());
            joined(tree.getRightOperand());
        }
        return super.visitBinary(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && isString(tree.getVariable())) {
            joined(tree.getExpression());
        }
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void unused) {
        sink.literal(tree);
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        sink.name(tree.getName(), tree);
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        sink.name(tree.getIdentifier(), tree);
        return super.visitMemberSelect(tree, null);
    }

    private void joined(ExpressionTree operand) {
        Optional<TypeMirror> type = type(operand);
        if (type.isPresent() && !implicit.isString(type.get())) {
            implied(implicit.joining(type.get()), operand);
        }
    }

    private boolean isString(ExpressionTree tree) {
        Optional<TypeMirror> type = type(tree);
        return type.isPresent() && implicit.isString(type.get());
    }

    private void implied(List<Invocation> calls, Tree tree) {
        for (Invocation called : calls) {
            found(called, tree);
        }
    }

    private void resolved(ElementName.Kind how, Tree call, Tree shown) {
        Element callee = element(call).orElse(null);
        if (callee instanceof ExecutableElement executable) {
            found(new Invocation(how, executable, receiver(executable, call)), shown);
        } else if (callee == null
                || callee.asType().getKind() == TypeKind.ERROR
                || callee.getKind() == ElementKind.CLASS) {
            boolean reported = callee != null
                    || type(call)
                            .filter(type -> type.getKind() == TypeKind.ERROR)
                            .isPresent();
            sink.unresolved(CallSink.Unresolvable.of(how, shown, reported), shown, declarations);
        }
    }

    private void found(Invocation called, Tree shown) {
        sink.call(called, shown, declarations);
    }

    /** What a method is called on; without qualifier, the class that the call stands in. */
    private Optional<TypeElement> receiver(ExecutableElement callee, Tree call) {
        if (callee.getKind() != ElementKind.METHOD) {
            return Optional.empty();
        }
        Tree name = call instanceof MethodInvocationTree invocation ? invocation.getMethodSelect() : call;
        if (name instanceof MemberSelectTree select) {
            return typeElement(select.getExpression());
        }
        if (name instanceof MemberReferenceTree reference) {
            return typeElement(reference.getQualifierExpression());
        }
        return types.isEmpty() ? Optional.empty() : types.element();
    }

    private Optional<TypeElement> typeElement(ExpressionTree tree) {
        Optional<TypeMirror> type = type(tree);
        return type.isPresent() ? Invocation.receiver(type.get()) : Optional.empty();
    }

    private Optional<Element> element(Tree tree) {
        return Optional.ofNullable(trees.getElement(new TreePath(file, tree)));
    }

    private Optional<TypeMirror> type(Tree tree) {
        return Optional.ofNullable(trees.getTypeMirror(new TreePath(file, tree)));
    }
}
