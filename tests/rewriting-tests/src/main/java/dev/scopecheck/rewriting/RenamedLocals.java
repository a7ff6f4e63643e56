package dev.scopecheck.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.scopecheck.rewriting.Tokens.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Other names for local variables and parameters, but for those that name a record's components. */
final class RenamedLocals implements Rewriting {

    private static final Set<ElementKind> LOCAL = EnumSet.of(
            ElementKind.BINDING_VARIABLE,
            ElementKind.EXCEPTION_PARAMETER,
            ElementKind.LOCAL_VARIABLE,
            ElementKind.PARAMETER,
            ElementKind.RESOURCE_VARIABLE);

    @Override
    public String label() {
        return "renamed-locals";
    }

    @Override
    public Plan rewrite(Code code) {
        return code.editing("no local variable and no parameter", source -> new Renaming(code, source));
    }

    private static final class Renaming extends EditingScanner {

        private final List<Token> tokens;
        private final Set<Element> renamed = new HashSet<>();

        Renaming(Code code, Source source) {
            super(code, source);
            this.tokens = Tokens.of(source.text());
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            Optional<Element> element = element().filter(one -> LOCAL.contains(one.getKind()));
            if (element.isPresent() && isWritten(variable) && !isOfRecord()) {
                name(variable).ifPresent(name -> {
                    rename(name.start(), name.end());
                    renamed.add(element.get());
                });
            }
            return super.visitVariable(variable, null);
        }

        /** A constructor's parameters are called what the components are. */
        private boolean isOfRecord() {
            return parent() instanceof MethodTree method
                    && method.getReturnType() == null
                    && getCurrentPath().getParentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && type.getKind() == Tree.Kind.RECORD;
        }

        private Optional<Token> name(VariableTree variable) {
            int last = variable.getInitializer() == null ? end(variable) : start(variable.getInitializer());
            int first = variable.getType() != null && isWritten(variable.getType())
                    ? end(variable.getType())
                    : start(variable);
            return tokens.stream()
                    .filter(token -> token.start() >= first && token.end() <= last)
                    .filter(token -> token.text().contentEquals(variable.getName()))
                    .reduce((one, other) -> other);
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void unused) {
            if (element().filter(renamed::contains).isPresent() && isWritten(name)) {
                rename(start(name), end(name));
            }
            return super.visitIdentifier(name, null);
        }

        private void rename(int start, int end) {
            String name = source().text().substring(start, end);
            edits().replaceOnce(start, end, name + "Renamed");
        }
    }
}
