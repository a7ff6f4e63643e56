package dev.scopecheck.processor.clients;

import com.sun.source.util.Trees;
import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.model.PackageInfoNames;
import dev.scopecheck.processor.elements.ClassFileConstants;
import dev.scopecheck.processor.elements.ClassFileSource;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells which annotation types and packages of class files may carry an annotation that Scopecheck reads.
 *
 * <p>javac warns of what a class file refers to and the class path lacks as soon as anybody asks for the annotations in
 * it, and javac itself asks neither most annotation types nor packages for theirs. A build that fails upon warnings
 * would fail because of Scopecheck. So Scopecheck looks at the names in the class file first.
 */
public final class Carriers {

    private final Elements elements;
    private final Optional<Trees> trees;
    private final ClassFileSource classFiles;
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Optional<ClassFileConstants>> read = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    /**
     * Looks at class files.
     *
     * @param trees present in javac; in another compiler, everything may carry such an annotation
     */
    public Carriers(Elements elements, Optional<Trees> trees, ClassFileSource classFiles) {
        this.elements = elements;
        this.trees = trees;
        this.classFiles = classFiles;
    }

    /** The compiler's elements. */
    public Elements elements() {
        return elements;
    }

    /** Returns whether this annotation type may carry one, at any depth. */
    public boolean mayCarry(TypeElement annotationType) {
        String name = elements.getBinaryName(annotationType).toString();
        return isWanted(name) || isSource(name) || mayCarry(elements.getModuleOf(annotationType), name);
    }

    /** Returns whether the package of this type may carry one, at any depth. */
    public boolean mayBeOnPackageOf(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        String name = elements.getPackageOf(type).getQualifiedName() + ".package-info";
        if (isSource(name) || mayCarry(module, name)) {
            return true;
        }
        // where not even the type's own file can be found, that of the package proves nothing
        return read(module, name).isEmpty()
                && !isSource(elements.getBinaryName(type).toString())
                && read(module, elements.getBinaryName(type).toString()).isEmpty();
    }

    /**
     * Returns whether this type or a member of it may bear such an annotation, or one of an HTTP client.
     *
     * <p>To look through the members would make javac read the class files of all types that are nested in it.
     */
    boolean mayBeIn(TypeElement type) {
        String own = elements.getBinaryName(type).toString();
        ModuleElement module = elements.getModuleOf(type);
        Optional<ClassFileConstants> file = isSource(own) ? Optional.empty() : read(module, own);
        if (file.isEmpty()) {
            return true;
        }
        for (String name : file.get().types()) {
            if (ClientMethods.isMapping(name) || isWanted(name) || isCarrier(module, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCarrier(@Nullable ModuleElement module, String name) {
        return read(module, name).filter(ClassFileConstants::annotation).isPresent() && mayCarry(module, name);
    }

    /** Notes the types and packages of a round: class files of theirs are out of date. */
    public void addSources(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sources.add(elements.getBinaryName(type).toString());
            } else if (root instanceof PackageElement named) {
                sources.add(PackageInfoNames.of(named.getQualifiedName().toString()));
            }
        }
    }

    /** To ask javac for the tree would make newer ones read the class file. */
    private boolean isSource(String binaryName) {
        int nested = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
        return trees.isEmpty() || sources.contains(nested < 0 ? binaryName : binaryName.substring(0, nested));
    }

    private static boolean isWanted(String name) {
        return name.startsWith(AnnotationNames.PACKAGE) || RestClients.HTTP_METHOD.contains(name);
    }

    private boolean mayCarry(@Nullable ModuleElement module, String name) {
        Boolean answer = answers.get(name);
        if (answer == null) {
            answer = reachesWanted(module, name);
            answers.put(name, answer);
        }
        return answer;
    }

    /** Annotation types may carry one another in a circle. */
    private boolean reachesWanted(@Nullable ModuleElement module, String start) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (isWanted(name) || (read(module, name).isEmpty() && isElsewhere(module, name))) {
                return true;
            }
            List<String> carried = new ArrayList<>(carriedBy(module, name));
            carried.removeIf(type -> !seen.add(type));
            open.addAll(carried);
        }
        return false;
    }

    private List<String> carriedBy(@Nullable ModuleElement module, String name) {
        Optional<ClassFileConstants> file = read(module, name);
        return file.isPresent() && (file.get().annotation() || name.endsWith(".package-info"))
                ? file.get().types()
                : List.of();
    }

    /** Returns whether the compiler knows a class whose file was not found; a class that is missing carries nothing. */
    private boolean isElsewhere(@Nullable ModuleElement module, String name) {
        String qualified = name.replace('$', '.');
        return !EnclosingElements.isOfTheJdk(name)
                && (module == null ? elements.getTypeElement(qualified) : elements.getTypeElement(module, qualified))
                        != null;
    }

    private Optional<ClassFileConstants> read(@Nullable ModuleElement module, String name) {
        Optional<ClassFileConstants> file = read.get(name);
        if (file == null) {
            file = EnclosingElements.isOfTheJdk(name)
                    ? Optional.empty()
                    : classFiles.find(module, name).flatMap(ClassFileConstants::read);
            read.put(name, file);
        }
        return file;
    }
}
