package dev.scopecheck.processor.elements;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import org.jspecify.annotations.Nullable;

/** Finds class files where the compiler finds them, without the compiler's reading them. */
public interface ClassFileSource {

    /** No class file can be found, as in a compiler other than javac. */
    ClassFileSource NONE = (module, binaryName) -> Optional.empty();

    /**
     * The bytes of a class file, if there is one.
     *
     * @param module where the class is visible; nothing where the compiler knows no modules
     * @param binaryName such as {@code org.acme.Outer$Inner} or {@code org.acme.package-info}
     */
    Optional<byte[]> find(@Nullable ModuleElement module, String binaryName);
}
