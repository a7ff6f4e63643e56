package dev.scopecheck.processor.host;

import dev.scopecheck.processor.elements.ClassFileSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The class files on javac's class path, module path and in its class output. */
final class CompilerClassFiles implements ClassFileSource {

    private final Filer filer;

    /**
     * Asks the filer.
     *
     * @param filer javac's own: a build tool's refuses to read
     */
    CompilerClassFiles(Filer filer) {
        this.filer = filer;
    }

    @Override
    public Optional<byte[]> find(@Nullable ModuleElement module, String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
        String file = binaryName.substring(dot + 1) + ".class";
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            return Optional.empty(); // the filer would warn of it
        }
        if (module == null || module.isUnnamed()) {
            return read(StandardLocation.CLASS_PATH, packageName, file);
        }
        Optional<byte[]> found =
                read(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, file);
        return found.isPresent() ? found : read(StandardLocation.CLASS_OUTPUT, packageName, file);
    }

    private Optional<byte[]> read(JavaFileManager.Location location, String packageName, String file) {
        try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | RuntimeException e) {
            // a file that is not there; what that means is the caller's to know
            return Optional.empty();
        }
    }
}
