package dev.scopecheck.processor.compiler;

import dev.scopecheck.processor.RoundsProcessor;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Another processor beside ours: something that happens at the end of the first round. */
final class ActingProcessor extends RoundsProcessor {

    private Optional<Runnable> action;

    ActingProcessor(Runnable action) {
        this.action = Optional.of(action);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        action.ifPresent(Runnable::run);
        action = Optional.empty();
        return false;
    }
}
