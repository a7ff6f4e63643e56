package dev.scopecheck.processor.calls;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.scopecheck.processor.elements.ElementNames;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Whether code outside its file can call a method or constructor: not if it is private, or its type is.
 *
 * <p>A method of a private type can be called all the same through a type that inherits it, and through what it overrides,
 * be it in its own type or in one that inherits it.
 */
final class Accessibility {

    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final Map<Element, Boolean> known = new HashMap<>();
    private final Map<Element, List<TypeElement>> inFiles = new HashMap<>();

    Accessibility(Trees trees, Elements elements, Types types) {
        this.trees = trees;
        this.elements = elements;
        this.types = types;
    }

    /** Types are: what an initialiser needs is said nowhere but on its type. */
    boolean isExposed(TreePath file, Element element) {
        if (!(element instanceof ExecutableElement executable)) {
            return true;
        }
        Boolean exposed = known.get(element);
        if (exposed == null) {
            exposed = find(file, executable);
            known.put(element, exposed);
        }
        return exposed;
    }

    private boolean find(TreePath file, ExecutableElement executable) {
        if (executable.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        Optional<TypeElement> hidden = EnclosingElements.type(executable).filter(Accessibility::isHidden);
        return hidden.isEmpty()
                || (executable.getKind() == ElementKind.METHOD && isReached(file, executable, hidden.get()));
    }

    private static boolean isHidden(TypeElement type) {
        for (Element outer = type; outer != null; outer = outer.getEnclosingElement()) {
            if (ElementNames.isType(outer) && outer.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReached(TreePath file, ExecutableElement method, TypeElement hidden) {
        return inFile(file, EnclosingElements.outermost(hidden)).stream()
                .filter(type -> types.isSubtype(types.erasure(type.asType()), types.erasure(hidden.asType())))
                .anyMatch(type -> isVisible(type) || overrides(method, type));
    }

    private static boolean isVisible(TypeElement type) {
        return !CallScanner.isLocal(type) && !isHidden(type);
    }

    private boolean overrides(ExecutableElement method, TypeElement type) {
        return supertypes(type)
                .flatMap(above -> ElementFilter.methodsIn(above.getEnclosedElements()).stream())
                .anyMatch(other -> elements.overrides(method, other, type));
    }

    private Stream<TypeElement> supertypes(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .map(types::asElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .flatMap(above -> Stream.concat(Stream.of(above), supertypes(above)));
    }

    /** Every type in an outermost one, local classes included: elements do not enclose these. */
    private List<TypeElement> inFile(TreePath file, Element outermost) {
        return inFiles.computeIfAbsent(outermost, key -> {
            List<TypeElement> all = new ArrayList<>();
            file.getCompilationUnit().getTypeDecls().stream()
                    .filter(tree -> key.equals(trees.getElement(new TreePath(file, tree))))
                    .forEach(tree -> collect(file, tree, all));
            return all;
        });
    }

    private void collect(TreePath file, Tree outermost, List<TypeElement> all) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void unused) {
                if (trees.getElement(new TreePath(file, tree)) instanceof TypeElement type) {
                    all.add(type);
                }
                return super.visitClass(tree, null);
            }
        }.scan(outermost, null);
    }
}
