package dev.scopecheck.processor.host;

import dev.scopecheck.core.finding.UnwritableOutput;
import dev.scopecheck.core.io.IoReason;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.report.Report;
import dev.scopecheck.processor.constants.ConstantsClass;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what is generated, through the compiler. */
public final class GeneratedFiles {

    private static final String WRITABLE = "let the build write into its output folders";

    private final Filer filer;
    private final Supplier<Optional<String>> home;
    private final Map<String, FileObject> resources = new HashMap<>();

    /**
     * Writes through a filer.
     *
     * @param home the module that resources belong to where several are compiled together
     */
    public GeneratedFiles(Filer filer, Supplier<Optional<String>> home) {
        this.filer = filer;
        this.home = home;
    }

    /**
     * Writes the constants class.
     *
     * @param at where it is asked for
     */
    public Optional<UnwritableOutput> write(ConstantsClass constants, Place at) {
        String output = "class " + constants.qualifiedName();
        String fix = "rename the other class, or move @AddonDescriptor into another package";
        try (Writer writer =
                free(filer.createSourceFile(constants.qualifiedName())).openWriter()) {
            writer.write(constants.source());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(new UnwritableOutput(output, "there is already one of that name", fix, at));
        } catch (RuntimeException e) {
            return Optional.of(new UnwritableOutput(output, taken(e), WRITABLE, at));
        } catch (IOException e) {
            return Optional.of(new UnwritableOutput(output, IoReason.of(e), WRITABLE, at));
        }
    }

    /** Writes a resource into the class output, or once more over what it has written there. */
    public Optional<UnwritableOutput> write(String name, String text) {
        String output = "resource " + name;
        try {
            boolean again = resources.containsKey(name);
            FileObject resource = resource(name);
            Optional<Path> file = SourceRoots.file(free(resource).toUri());
            if (file.isPresent() && !file.get().endsWith(name)) {
                return withoutClassOutput(name);
            }
            write(again && file.isPresent() ? Files.newOutputStream(file.get()) : resource.openOutputStream(), text);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(new UnwritableOutput(output, taken(e), WRITABLE, DescriptorPlace.whole(name)));
        } catch (IOException e) {
            return Optional.of(new UnwritableOutput(output, IoReason.of(e), WRITABLE, DescriptorPlace.whole(name)));
        }
    }

    /** Without {@code -d}, javac writes resources into the working folder, each by its last name alone. */
    private static Optional<UnwritableOutput> withoutClassOutput(String name) {
        return name.equals(Report.NAME)
                ? Optional.empty()
                : Optional.of(new UnwritableOutput(
                        "resource " + name,
                        "javac was given no folder for its output",
                        "pass -d <folder> to javac",
                        DescriptorPlace.whole(name)));
    }

    private static void write(OutputStream out, String text) throws IOException {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The filer's files can be opened once. */
    private FileObject resource(String name) throws IOException {
        FileObject known = resources.get(name);
        FileObject resource = known == null ? create(name) : known;
        resources.put(name, resource);
        return resource;
    }

    /** A class output of several modules has no place outside of them. */
    private FileObject create(String name) throws IOException {
        try {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, "", name);
        } catch (FilerException e) {
            Optional<String> module = home.get();
            if (module.isEmpty()) {
                throw e;
            }
            return filer.createResource(StandardLocation.CLASS_OUTPUT, module.get() + "/", name);
        }
    }

    /** For a folder of that name, javac has an exception for programmers, and another around it with other file managers. */
    private static String taken(RuntimeException e) {
        if (e instanceof IllegalArgumentException || e.getCause() instanceof IllegalArgumentException) {
            return "something else is in its place";
        }
        throw e;
    }

    /** What is no file is not opened: to write into a pipe waits for somebody who reads. */
    private static <T extends FileObject> T free(T output) throws IOException {
        Optional<Path> file = SourceRoots.file(output.toUri()).filter(Files::exists);
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw new FileAlreadyExistsException(file.get().toString());
        }
        return output;
    }
}
