package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.RoundsProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Another processor, which after the last round writes the file that its option names, and waits to be killed. */
public final class WaitingProcessor extends RoundsProcessor {

    private static final String OPTION = "waiting";

    /** Called by javac. */
    public WaitingProcessor() {}

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(OPTION);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        String file = processingEnv.getOptions().get(OPTION);
        if (round.processingOver() && file != null) {
            try {
                Files.createFile(Path.of(file));
                Thread.sleep(Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return false;
    }
}
