package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.RoundsProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Another processor beside ours: writes one class a round. */
final class WritingProcessor extends RoundsProcessor {

    private final Deque<Map.Entry<String, String>> rounds;

    /** Writes these classes: qualified name to source. */
    WritingProcessor(List<Map.Entry<String, String>> rounds) {
        this.rounds = new ArrayDeque<>(rounds);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!rounds.isEmpty() && !round.processingOver()) {
            Map.Entry<String, String> next = rounds.remove();
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(next.getKey()).openWriter()) {
                writer.write(next.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
