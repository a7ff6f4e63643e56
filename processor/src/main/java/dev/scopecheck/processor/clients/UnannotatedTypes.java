package dev.scopecheck.processor.clients;

import dev.scopecheck.processor.elements.AnnotationMirrors;
import dev.scopecheck.processor.elements.EnclosingElements;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Types of which no method can require anything: neither they nor the types above them bear an annotation that is read.
 * Most types are, and to know it once a type is quicker than to look at every method that is called.
 */
public final class UnannotatedTypes {

    private final Carriers carriers;
    private final Elements elements;
    private final Types types;
    private final Map<TypeElement, Boolean> plain = new HashMap<>();
    private final Map<TypeElement, Boolean> bare = new HashMap<>();
    private final Map<Element, Boolean> packages = new HashMap<>();
    private final Map<TypeElement, List<TypeElement>> supertypes = new HashMap<>();

    public UnannotatedTypes(Carriers carriers, Types types) {
        this.carriers = carriers;
        this.elements = carriers.elements();
        this.types = types;
    }

    /** Whether it is one; those of the JDK are. */
    public boolean isOne(TypeElement type) {
        Boolean known = plain.get(type);
        if (known == null) {
            known = EnclosingElements.inTheJdk(type) || (isBare(type) && areBare(supertypes(type)));
            plain.put(type, known);
        }
        return known;
    }

    private boolean areBare(List<TypeElement> all) {
        for (TypeElement type : all) {
            if (!isBare(type)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether neither the type nor its package nor one of its methods can bear an annotation that is read. */
    private boolean isBare(TypeElement type) {
        Boolean known = bare.get(type);
        if (known == null) {
            known = isInSilentPackage(type)
                    && (!carriers.mayBeIn(type) || (isSilent(type) && areSilent(type.getEnclosedElements())));
            bare.put(type, known);
        }
        return known;
    }

    private boolean isInSilentPackage(TypeElement type) {
        Element in = elements.getPackageOf(type);
        Boolean known = packages.get(in);
        if (known == null) {
            known = !carriers.mayBeOnPackageOf(type) || isSilent(in);
            packages.put(in, known);
        }
        return known;
    }

    private static boolean areSilent(List<? extends Element> members) {
        for (Element member : members) {
            if (member instanceof ExecutableElement && !isSilent(member)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSilent(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (!AnnotationMirrors.isOfTheLanguage(annotation)) {
                return false;
            }
        }
        return true;
    }

    /** All types above this one, without those of the JDK, which require nothing. */
    public List<TypeElement> supertypes(TypeElement type) {
        List<TypeElement> known = supertypes.get(type);
        if (known == null) {
            known = findSupertypes(type);
            supertypes.put(type, known);
        }
        return known;
    }

    private List<TypeElement> findSupertypes(TypeElement type) {
        Set<TypeElement> above = new LinkedHashSet<>();
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            if (types.asElement(supertype) instanceof TypeElement element && !EnclosingElements.inTheJdk(element)) {
                above.add(element);
                above.addAll(supertypes(element));
            }
        }
        return List.copyOf(above);
    }
}
