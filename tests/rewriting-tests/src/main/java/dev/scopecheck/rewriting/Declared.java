package dev.scopecheck.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;

/** The names of all that trees declare, and those that they use without an owner. */
final class Declared extends TreeScanner<Void, Void> {

    private final Set<String> names = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Set<String> names() {
        return names;
    }

    Set<String> used() {
        return used;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
        used.add(name.getName().toString());
        return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        names.add(type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        names.add(method.getName().toString());
        return super.visitMethod(method, null);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, null);
    }
}
