package dev.scopecheck.processor.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Another processor beside ours: writes a class that requires a scope for each that carries {@code WithCompanion}. */
public final class CompanionProcessor extends AbstractProcessor {

    private static final String SOURCE = """
            package app;

            class %s {
                @Notifies void greet() {}
                @dev.scopecheck.CallsEndpoint("GET /v2/room/{room}/member") void count() {}
            }
            """;

    /** The one of the class above takes one compilation only. */
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processingEnv = environment;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("app.WithCompanion");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                write(element.getSimpleName() + "Companion", element);
            }
        }
        return false;
    }

    private void write(String name, Element origin) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile("app." + name, origin).openWriter()) {
            writer.write(SOURCE.formatted(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
