package dev.scopecheck.processor.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The class files that this compilation has written so far.
 *
 * <p>None may outlive a finding that fails it: Maven compiles nothing where each source has a class file of its name. They
 * are deleted by their paths, as what the filer gives to read cannot be deleted.
 */
public final class WrittenClassFiles {

    private final Optional<Path> classOutput;
    private final Elements elements;
    private final List<TypeElement> written = new ArrayList<>();

    public WrittenClassFiles(Optional<Path> classOutput, Elements elements) {
        this.classOutput = classOutput;
        this.elements = elements;
    }

    /** Adds the file of a type, be it nested, local or anonymous. */
    public void add(TypeElement type) {
        written.add(type);
    }

    /** Deletes them. */
    public void delete() {
        classOutput.ifPresent(folder -> {
            for (TypeElement type : written) {
                try {
                    Files.deleteIfExists(folder.resolve(name(type)));
                } catch (IOException e) {
                    // the compilation has failed all the same
                }
            }
        });
        written.clear();
    }

    private String name(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/') + ".class";
    }
}
