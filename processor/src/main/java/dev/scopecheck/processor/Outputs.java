package dev.scopecheck.processor;

import dev.scopecheck.processor.finding.UnwritableOutput;
import dev.scopecheck.processor.generate.ConstantsClass;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** Writes what is generated, through the compiler. */
final class Outputs {

    private final Filer filer;

    Outputs(Filer filer) {
        this.filer = filer;
    }

    /** Writes the constants class, whose package must be the one of the sources that name the descriptor. */
    Optional<UnwritableOutput> write(ConstantsClass constants) {
        String name = constants.qualifiedName();
        try (Writer writer = filer.createSourceFile(name).openWriter()) {
            writer.write(constants.source());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(new UnwritableOutput("class " + name, "there is already one of that name"));
        } catch (IOException e) {
            return Optional.of(new UnwritableOutput("class " + name, why(e)));
        }
    }

    /** Writes a resource into the class output. */
    Optional<UnwritableOutput> write(String name, String text) {
        try (OutputStream out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", name).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new UnwritableOutput("resource " + name, why(e)));
        }
    }

    /** The kind of failure alone: the message of a file system names absolute paths. */
    private static String why(IOException e) {
        return e.getClass().getSimpleName();
    }
}
