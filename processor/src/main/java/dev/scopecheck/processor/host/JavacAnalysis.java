package dev.scopecheck.processor.host;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.scopecheck.core.model.PackageInfoNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Waits, after the last round, for javac to have analysed every type: only then is it known what their bodies call.
 *
 * <p>The last type is not known from the start: with {@code -sourcepath}, or sources on the class path, javac compiles each
 * file that it comes across, and enters it before it analyses it. What is printed while the last of them is analysed keeps
 * that one from getting a class file; others have theirs by then. Where javac gives up before, the end of the compilation
 * is the last chance to speak.
 */
public final class JavacAnalysis implements TaskListener {

    private static final Set<String> ANALYSING = Set.of(
            "com.sun.tools.javac.main.JavaCompiler.compile",
            "com.sun.tools.javac.api.JavacTaskImpl.analyze",
            "com.sun.tools.javac.api.JavacTaskImpl.generate");

    private final Client client;
    private final Set<String> awaited = new LinkedHashSet<>();
    private final Set<String> entered = new LinkedHashSet<>();
    private boolean waiting;
    private boolean settled;

    private JavacAnalysis(Client client) {
        this.client = client;
    }

    /** Who wants to know. */
    public interface Client {

        /** A type was analysed, after the last round. */
        void analysed(TypeElement type, CompilationUnitTree file);

        /** The class file of a type was written. */
        void generated(TypeElement type);

        /**
         * It is time to judge; a second time where more was analysed since.
         *
         * @param all whether every type was analysed
         */
        void judge(boolean all);

        /** Every class file was written. */
        void ended();
    }

    /**
     * Returns whether javac is going to analyse what this processor sees.
     *
     * <p>Kotlin's kapt runs javac's rounds on its own and then stops: no event tells that nothing will follow. What called
     * the rounds does.
     */
    public static boolean follows() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(JavacAnalysis::analyses));
    }

    private static boolean analyses(StackWalker.StackFrame caller) {
        return ANALYSING.contains(caller.getClassName() + "." + caller.getMethodName());
    }

    /** Listens to a compilation whose environment is javac's own. */
    static JavacAnalysis listen(ProcessingEnvironment environment, Client client) {
        JavacAnalysis analysis = new JavacAnalysis(client);
        JavacTask.instance(environment).addTaskListener(analysis);
        return analysis;
    }

    /** Starts to wait for these types, by qualified name. */
    void await(Set<String> types) {
        awaited.addAll(types);
        waiting = true;
    }

    @Override
    public void finished(TaskEvent event) {
        switch (event.getKind()) {
            case ENTER -> entered.addAll(names(event.getCompilationUnit()));
            // the next round enters anew what it needs
            case ANNOTATION_PROCESSING_ROUND -> entered.removeIf(name -> !waiting);
            default -> afterRounds(event);
        }
    }

    private static List<String> names(CompilationUnitTree file) {
        String prefix = file.getPackageName() == null ? "" : file.getPackageName() + ".";
        List<String> names = new ArrayList<>();
        for (Tree type : file.getTypeDecls()) {
            if (type instanceof ClassTree declared) {
                names.add(prefix + declared.getSimpleName());
            }
        }
        return names;
    }

    private void afterRounds(TaskEvent event) {
        if (!waiting) {
            return;
        }
        if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
            analysed(event.getTypeElement(), event.getCompilationUnit());
        } else if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
            client.generated(event.getTypeElement());
        } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            waiting = false;
            if (!settled) {
                client.judge(awaited.isEmpty());
            }
            client.ended();
        }
    }

    private void analysed(TypeElement type, CompilationUnitTree file) {
        client.analysed(type, file);
        String name = type.getQualifiedName().toString();
        boolean shown = awaited.remove(name);
        boolean known = entered.remove(name) || shown;
        boolean last = awaited.isEmpty() && entered.isEmpty();
        settled = last && (known || (settled && PackageInfoNames.isOne(name)));
        if (last && known) {
            client.judge(true);
        }
    }
}
