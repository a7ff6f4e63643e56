package dev.scopecheck.processor.compiler;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Runs a processor in an environment that fails it, as a defect of its own would. */
record Sabotage(Processor victim) implements Processor {

    @Override
    public void init(ProcessingEnvironment environment) {
        victim.init((ProcessingEnvironment) Proxy.newProxyInstance(
                Sabotage.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getElementUtils")) {
                        throw new IllegalStateException("made to fail");
                    }
                    try {
                        return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        victim.process(annotations, round);
        return false;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return victim.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return victim.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return victim.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return victim.getCompletions(element, annotation, member, userText);
    }
}
