package dev.scopecheck.processor;

import com.google.auto.service.AutoService;
import dev.scopecheck.core.options.Option;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor: compares the scopes that the code requires with those that the add-on's descriptor
 * declares, or generates that declaration.
 *
 * <p>It asks for every annotation, because composed annotations need not be in the sources, and claims none.
 */
@AutoService(Processor.class)
public final class ScopecheckProcessor extends AbstractProcessor {

    private @Nullable GuardedCompilation compilation;

    /** Called by the compiler. */
    public ScopecheckProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    /** Ours and all misspelt ones: these get a finding, and need no warning of javac's beside it. */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> names = new TreeSet<>(Option.names());
        Set<String> given = isInitialized() ? processingEnv.getOptions().keySet() : Set.of();
        for (String name : given) {
            if (name.startsWith(Option.PREFIX)) {
                names.add(name);
            }
        }
        return names;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new GuardedCompilation(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation != null) {
            compilation.process(round);
        }
        return false;
    }

    /**
     * Claims Scopecheck's own annotations, and the one on the generated class, so that {@code -Xlint:processing} does not
     * call them unclaimed.
     *
     * <p>It comes after the outer class in the list of services: javac asks no further processor once every annotation is
     * claimed. So it claims nothing where that would keep another processor from running.
     */
    @AutoService(Processor.class)
    public static final class Claim extends ClaimingProcessor {

        /** Called by the compiler. */
        public Claim() {}
    }
}
