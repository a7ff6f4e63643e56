package dev.scopecheck.processor.host;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler's own processing environment beneath those that build tools wrap around it.
 *
 * <p>Only the classes of the wrappers are opened, which are in no module: users need no {@code --add-opens}.
 */
public final class JavacEnvironment {

    private static final int DEEPEST = 5;

    private JavacEnvironment() {}

    /** javac's task, however deep it is wrapped; nothing where the compiler is another one. */
    public static Optional<ProcessingEnvironment> javac(ProcessingEnvironment environment) {
        Optional<ProcessingEnvironment> wrapped = Optional.of(environment);
        for (int depth = 0; depth < DEEPEST && wrapped.isPresent(); depth++) {
            if (isJavac(wrapped.get())) {
                return wrapped;
            }
            wrapped = unwrap(wrapped.get());
        }
        return Optional.empty();
    }

    private static boolean isJavac(ProcessingEnvironment environment) {
        try {
            return JavacTask.instance(environment) != null;
        } catch (IllegalArgumentException | LinkageError e) {
            return false;
        }
    }

    private static Optional<ProcessingEnvironment> unwrap(ProcessingEnvironment environment) {
        return viaIntelliJ(environment)
                .filter(inner -> inner != environment)
                .or(() -> viaDelegate(environment, environment.getClass()));
    }

    private static Optional<ProcessingEnvironment> viaIntelliJ(ProcessingEnvironment environment) {
        try {
            Object inner = Class.forName(
                            "org.jetbrains.jps.javac.APIWrappers",
                            false,
                            environment.getClass().getClassLoader())
                    .getMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, environment);
            return Optional.ofNullable(inner)
                    .filter(ProcessingEnvironment.class::isInstance)
                    .map(ProcessingEnvironment.class::cast);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Gradle keeps it in a private field of this name. */
    private static Optional<ProcessingEnvironment> viaDelegate(ProcessingEnvironment environment, Class<?> type) {
        try {
            Field field = type.getDeclaredField("delegate");
            field.setAccessible(true);
            return Optional.ofNullable(field.get(environment))
                    .filter(ProcessingEnvironment.class::isInstance)
                    .map(ProcessingEnvironment.class::cast);
        } catch (NoSuchFieldException e) {
            return Optional.ofNullable(type.getSuperclass()).flatMap(above -> viaDelegate(environment, above));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
