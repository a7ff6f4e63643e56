package dev.scopecheck.processor.compiler;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The shape of what Gradle puts around the environment of processors that are declared incremental. */
class GradleShape implements ProcessingEnvironment {

    private final ProcessingEnvironment delegate;

    GradleShape(ProcessingEnvironment delegate) {
        this.delegate = delegate;
    }

    /** Gradle has a class of its own for each kind of processor. */
    static final class Aggregating extends GradleShape {
        Aggregating(ProcessingEnvironment delegate) {
            super(delegate);
        }
    }

    @Override
    public Map<String, String> getOptions() {
        return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
        return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
        return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
        return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return delegate.getLocale();
    }
}
