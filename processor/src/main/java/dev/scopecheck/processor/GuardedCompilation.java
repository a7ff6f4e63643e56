package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.scopecheck.core.finding.InternalFailure;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.OptionParser;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.processor.host.ClassOutput;
import dev.scopecheck.processor.host.FindingPrinter;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.host.JavacAnalysis;
import dev.scopecheck.processor.host.JavacEnvironment;
import dev.scopecheck.processor.host.SourceLabels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A compilation in which a defect of ours is seen, once, and does not take the compiler down with it. */
final class GuardedCompilation implements JavacAnalysis.Client {

    private static final int FRAMES = 5;

    private final ProcessingEnvironment environment;
    private @Nullable AddOnCompilation compilation;
    private boolean failed;

    GuardedCompilation(ProcessingEnvironment environment) {
        this.environment = environment;
        guarded(this::start);
    }

    private void start() {
        Optional<ProcessingEnvironment> javac = JavacEnvironment.javac(environment);
        javac.ifPresent(own -> ProcessorWatch.processorStarted(JavacTask.instance(own)));
        Options options = OptionParser.parse(environment.getOptions());
        if (options.mode().equals(Optional.of(Mode.OFF))) {
            return;
        }
        ClassOutput output = new ClassOutput(environment.getFiler());
        if (!output.isOfTests()) {
            HostCompiler host = HostCompiler.of(environment, javac, output.folder(), this);
            compilation = new AddOnCompilation(environment, options, output.folder(), host);
        }
    }

    void process(RoundEnvironment round) {
        step(known -> known.process(round));
    }

    @Override
    public void analysed(TypeElement type, CompilationUnitTree file) {
        step(known -> known.analysed(type, file));
    }

    @Override
    public void generated(TypeElement type) {
        step(known -> known.generated(type));
    }

    @Override
    public void judge(boolean all) {
        step(known -> known.judge(all));
    }

    @Override
    public void ended() {
        step(AddOnCompilation::ended);
    }

    /** What a started compilation does next; nothing where none was started. */
    private void step(Consumer<AddOnCompilation> next) {
        AddOnCompilation known = compilation;
        if (known != null) {
            guarded(() -> next.accept(known));
        }
    }

    private void guarded(Runnable step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            failed = true;
            List<String> frames = Stream.of(e.getStackTrace())
                    .limit(FRAMES)
                    .map(StackTraceElement::toString)
                    .toList();
            new FindingPrinter(environment.getMessager(), Optional.empty(), Optional.empty())
                    .print(List.of(new InternalFailure(e.toString(), frames)), List.of(), SourceLabels.PLAIN);
            if (compilation != null) {
                compilation.fail();
            }
        }
    }
}
