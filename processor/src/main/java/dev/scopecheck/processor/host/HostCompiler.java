package dev.scopecheck.processor.host;

import com.sun.source.util.Trees;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.processor.calls.CallCollector;
import dev.scopecheck.processor.declarations.ClientEndpoints;
import dev.scopecheck.processor.elements.ClassFileSource;
import dev.scopecheck.processor.incremental.ExistingClassFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Types;

/** The compiler that runs this processor: what it shows of the code, and when it has shown all of that. */
public sealed interface HostCompiler {

    /**
     * Tells which compiler it is.
     *
     * @param found javac's own environment, where it was found
     * @param classOutput the folder that class files go to, if the compiler tells
     * @param client what is called back, if the compiler does so
     */
    static HostCompiler of(
            ProcessingEnvironment environment,
            Optional<ProcessingEnvironment> found,
            Optional<Path> classOutput,
            JavacAnalysis.Client client) {
        Optional<ProcessingEnvironment> javac = found.filter(own -> JavacAnalysis.follows());
        if (javac.isPresent()) {
            return new Javac(javac.get(), JavacAnalysis.listen(javac.get(), client));
        }
        return environment.getOptions().containsKey(EclipseIde.PHASE)
                ? new EclipseIde(ExistingClassFiles.in(classOutput), new EclipseMarkers())
                : new RoundsAlone();
    }

    /** The trees of the sources. */
    default Optional<Trees> trees() {
        return Optional.empty();
    }

    /** What collects calls and, where somebody wants them, requests. */
    default Optional<CallCollector> calls(ClientEndpoints clients, Types types, Options options, Platform platform) {
        boolean library = options.mode().equals(Optional.of(Mode.LIBRARY));
        Optional<CallCollector> calls = trees().map(trees -> new CallCollector(trees, clients, types, library));
        if (options.wantsEndpoints()) {
            calls.ifPresent(known -> known.withEndpoints(() -> new EndpointRecogniser(platform)));
        }
        return calls;
    }

    /** What gives the class files that the compiler reads. */
    default ClassFileSource classFiles() {
        return ClassFileSource.NONE;
    }

    /** What a diagnostic can be shown at, where it has to be something that is compiled. */
    default Optional<EclipseMarkers> markers() {
        return Optional.empty();
    }

    /** What an earlier compilation has left, where this one compiles but a part and shows no trees. */
    default Optional<ExistingClassFiles> earlier() {
        return Optional.empty();
    }

    /**
     * Has the client called back once these types are analysed.
     *
     * @return whether the compiler calls back; where not, nothing comes after the last round
     */
    default boolean await(Set<String> types) {
        return false;
    }

    /** javac, alone or in a build tool. */
    record Javac(ProcessingEnvironment environment, JavacAnalysis analysis) implements HostCompiler {

        @Override
        public Optional<Trees> trees() {
            return Optional.of(Trees.instance(environment));
        }

        @Override
        public ClassFileSource classFiles() {
            return new CompilerClassFiles(environment.getFiler());
        }

        @Override
        public boolean await(Set<String> types) {
            analysis.await(types);
            return true;
        }
    }

    /** Eclipse's builder, which compiles what has changed, and shows what is printed at something that it compiles. */
    record EclipseIde(Optional<ExistingClassFiles> earlier, EclipseMarkers marked) implements HostCompiler {

        /** The option by which it tells its processors that this is a build. */
        private static final String PHASE = "phase";

        @Override
        public Optional<EclipseMarkers> markers() {
            return Optional.of(marked);
        }
    }

    /** Whatever runs the rounds and shows no trees: ecj, and javac in Kotlin's kapt. */
    record RoundsAlone() implements HostCompiler {}
}
