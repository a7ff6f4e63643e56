package dev.scopecheck.processor;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotation that marks generated code: another one before Java 9, and none in a module that does not read it. */
final class GeneratedAnnotation {

    private GeneratedAnnotation() {}

    /** The qualified name of the one that sources in this package can see. */
    static Optional<String> visibleFrom(String packageName, Elements elements) {
        Optional<PackageElement> from = Optional.ofNullable(elements.getPackageElement(packageName));
        Optional<ModuleElement> module = from.flatMap(known -> Optional.ofNullable(elements.getModuleOf(known)));
        return Stream.of("javax.annotation.processing.Generated", "javax.annotation.Generated")
                .filter(name -> find(name, module, elements).isPresent())
                .findFirst();
    }

    private static Optional<TypeElement> find(String name, Optional<ModuleElement> module, Elements elements) {
        return module.isPresent()
                ? Optional.ofNullable(elements.getTypeElement(module.get(), name))
                : Optional.ofNullable(elements.getTypeElement(name));
    }
}
