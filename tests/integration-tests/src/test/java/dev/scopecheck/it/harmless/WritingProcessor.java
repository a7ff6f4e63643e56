package dev.scopecheck.it.harmless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that writes the class that the option {@code write} names, in its first round. */
@SupportedAnnotationTypes("*")
@SupportedOptions(WritingProcessor.OPTION)
public final class WritingProcessor extends AbstractProcessor {

    static final String OPTION = "write";

    private boolean wrote;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Optional<String> name = Optional.ofNullable(processingEnv.getOptions().get(OPTION));
        name.filter(any -> !wrote).ifPresent(this::write);
        wrote = true;
        return false;
    }

    private void write(String name) {
        try (Writer out =
                processingEnv.getFiler().createSourceFile("written." + name).openWriter()) {
            out.write("package written;\n\npublic class " + name + " { java.util.List raw; }\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
