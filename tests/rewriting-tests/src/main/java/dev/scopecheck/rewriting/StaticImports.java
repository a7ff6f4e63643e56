package dev.scopecheck.rewriting;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Static imports of constants and methods in the place of their classes' names. */
final class StaticImports implements Rewriting {

    @Override
    public String label() {
        return "static-imports";
    }

    @Override
    public Plan rewrite(Code code) {
        return code.editing(
                "no static member of another class that could be imported", source -> new Importing(code, source));
    }

    private static final class Importing extends EditingScanner {

        /** What a simple name would mean already. */
        private final Set<String> taken = new HashSet<>();

        private final Map<String, String> imports = new TreeMap<>();

        Importing(Code code, Source source) {
            super(code, source);
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, Void unused) {
            Declared declared = new Declared();
            declared.scan(unit, null);
            taken.addAll(declared.names());
            taken.addAll(declared.used());
            super.visitCompilationUnit(unit, null);
            StringBuilder added = new StringBuilder();
            imports.forEach((name, owner) -> added.append("\nimport static ")
                    .append(owner)
                    .append('.')
                    .append(name)
                    .append(";"));
            if (!imports.isEmpty()) {
                int end = Stream.concat(Stream.ofNullable(unit.getPackage()), unit.getImports().stream())
                        .mapToInt(this::end)
                        .max()
                        .orElse(0);
                edits().insert(end, added + "\n");
            }
            return null;
        }

        @Override
        public Void visitImport(ImportTree imported, Void unused) {
            String name = text(imported.getQualifiedIdentifier());
            if (imported.isStatic() && !name.endsWith("*")) {
                imports.putIfAbsent(
                        name.substring(name.lastIndexOf('.') + 1), name.substring(0, name.lastIndexOf('.')));
            }
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (element().orElse(null) instanceof TypeElement element) {
                code().elements()
                        .getAllMembers(element)
                        .forEach(member -> taken.add(member.getSimpleName().toString()));
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void unused) {
            String name = select.getIdentifier().toString();
            Optional<String> owner = element().filter(this::isImportable).flatMap(one -> owner(select));
            if (owner.isPresent() && owner.get().equals(imports.getOrDefault(name, owner.get()))) {
                imports.put(name, owner.get());
                edits().replaceOnce(start(select), end(select) - name.length(), "");
                return null;
            }
            return super.visitMemberSelect(select, null);
        }

        private boolean isImportable(Element member) {
            boolean hasTypes = parent() instanceof MethodInvocationTree call
                    && !call.getTypeArguments().isEmpty();
            return member.getModifiers().contains(Modifier.STATIC)
                    && (member.getKind().isField() || member instanceof ExecutableElement)
                    && !taken.contains(member.getSimpleName().toString())
                    && !member.getSimpleName().contentEquals("class")
                    && !hasTypes;
        }

        /** The class that stands in front of the dot, if an import can name it. */
        private Optional<String> owner(MemberSelectTree select) {
            return element(select.getExpression())
                    .filter(TypeElement.class::isInstance)
                    .filter(one -> isWritten(select) && isVisible(one))
                    .map(one -> ((TypeElement) one).getQualifiedName().toString())
                    .filter(name -> name.contains("."));
        }

        private static boolean isVisible(Element type) {
            return Stream.iterate(type, one -> one instanceof TypeElement, Element::getEnclosingElement)
                    .noneMatch(one -> one.getModifiers().contains(Modifier.PRIVATE)
                            || one.getKind() == ElementKind.TYPE_PARAMETER);
        }
    }
}
