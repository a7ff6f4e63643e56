package dev.scopecheck.processor;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;

/**
 * The processors behind one that claims annotations: javac asks none of them once every annotation of the sources is
 * claimed.
 */
final class Successors {

    private Successors() {}

    /** Returns whether the processor path lists further ones, in its order. */
    static boolean exist(Class<? extends Processor> claiming) {
        try {
            Iterator<Class<? extends Processor>> listed =
                    ServiceLoader.load(Processor.class, claiming.getClassLoader()).stream()
                            .<Class<? extends Processor>>map(ServiceLoader.Provider::type)
                            .iterator();
            boolean found = false;
            while (!found && listed.hasNext()) {
                found = listed.next().equals(claiming);
            }
            return found && listed.hasNext();
        } catch (ServiceConfigurationError e) {
            return true; // which javac reports
        }
    }

    /** Returns whether javac asks them all the same: an annotation is left that is not among the claimed ones. */
    static boolean areAsked(Iterable<? extends Element> roots, Set<? extends TypeElement> claimed) {
        for (Element root : roots) {
            if (carriesOther(root, claimed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean carriesOther(Element element, Set<? extends TypeElement> claimed) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (!claimed.contains(annotation.getAnnotationType().asElement())) {
                return true;
            }
        }
        boolean inside = areAsked(element.getEnclosedElements(), claimed);
        inside |= element instanceof ExecutableElement method && areAsked(method.getParameters(), claimed);
        return inside || (element instanceof Parameterizable generic && areAsked(generic.getTypeParameters(), claimed));
    }
}
