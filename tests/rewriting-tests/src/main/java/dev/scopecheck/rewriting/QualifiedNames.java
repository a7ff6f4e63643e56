package dev.scopecheck.rewriting;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Full names in the place of imports, for what stands in the same package, and for what Java imports itself. */
final class QualifiedNames implements Rewriting {

    @Override
    public String label() {
        return "qualified-names";
    }

    @Override
    public Plan rewrite(Code code) {
        boolean obscured = code.sources().stream().anyMatch(source -> obscures(code, source));
        return obscured
                ? new Plan.NotApplicable("a name is also that of a package")
                : code.editing("no name that could be longer", source -> new Qualifying(code, source));
    }

    /** Whether a declaration is called what a package starts with. */
    private static boolean obscures(Code code, Source source) {
        Set<String> names =
                Tokens.of(source.text()).stream().map(Tokens.Token::text).collect(Collectors.toSet());
        Declared declared = new Declared();
        declared.scan(code.unit(source), null);
        return Set.of("app", "client", "com", "dev", "io", "java", "org").stream()
                .anyMatch(start -> names.contains(start) && declared.names().contains(start));
    }

    private static final class Qualifying extends EditingScanner {

        Qualifying(Code code, Source source) {
            super(code, source);
        }

        @Override
        public Void visitImport(ImportTree imported, Void unused) {
            // javac's trees do not show the annotations of a record's components any more
            if (Tokens.of(source().text()).stream().noneMatch(token -> token.is("record"))) {
                edits().replace(start(imported), end(imported), "");
            }
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void unused) {
            if (isWritten(name) && text(name).contentEquals(name.getName())) {
                element()
                        .flatMap(this::owner)
                        .ifPresent(owner -> edits().wrap(start(name), end(name), owner + ".", ""));
            }
            return super.visitIdentifier(name, null);
        }

        /** What is to be put in front. */
        private Optional<String> owner(Element element) {
            Element around = element.getEnclosingElement();
            if (element instanceof TypeElement type && type.getNestingKind() == NestingKind.TOP_LEVEL) {
                return named(code().elements().getPackageOf(element).getQualifiedName());
            }
            boolean isMember =
                    around instanceof TypeElement && element.getModifiers().contains(Modifier.STATIC);
            boolean isLabel = parent() instanceof CaseTree && element.getKind() == ElementKind.ENUM_CONSTANT;
            return isMember && !isLabel && !isInherited(around)
                    ? named(((TypeElement) around).getQualifiedName())
                    : Optional.empty();
        }

        private static Optional<String> named(CharSequence name) {
            return Optional.of(name.toString()).filter(text -> !text.isEmpty());
        }

        /** Whether a type around has it, declared or inherited: then nobody imported it. */
        private boolean isInherited(Element owner) {
            TypeMirror type = code().types().erasure(owner.asType());
            return StreamSupport.stream(getCurrentPath().spliterator(), false)
                    .filter(ClassTree.class::isInstance)
                    .map(tree -> code().trees()
                            .getElement(TreePath.getPath(getCurrentPath().getCompilationUnit(), tree)))
                    .anyMatch(around -> around == null
                            || code().types().isSubtype(code().types().erasure(around.asType()), type));
        }
    }
}
