package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Build tools wrap javac's environment: what is beneath is found, or it is said what was not seen. */
final class WrappedEnvironmentTest {

    @TempDir
    private Path folder;

    static Stream<UnaryOperator<ProcessingEnvironment>> knownWrappers() {
        return Stream.of(
                environment -> environment,
                APIWrappers::wrap,
                GradleShape::new,
                GradleShape.Aggregating::new,
                environment -> APIWrappers.wrap(new GradleShape(environment)));
    }

    @ParameterizedTest
    @MethodSource("knownWrappers")
    void callsAreSeenThroughKnownWrappers(UnaryOperator<ProcessingEnvironment> wrapper) {
        Outcome outcome = addon().wrapped(wrapper).compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("UnusedScope", "Room.java:10 MissingScope");
        assertThat(outcome.findings().get(1).message()).contains("also at     src/main/java/app/Room.java:7");
        assertThat(outcome.notes()).isEmpty();
    }

    @Test
    void behindAnUnknownWrapperDeclarationsAreCheckedAndThatIsSaid() {
        Outcome outcome = addon().wrapped(WrappedEnvironmentTest::unknown).compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("Room.java:9 MissingScope");
        assertThat(outcome.notes()).containsExactly("CallsNotSeen");
    }

    private ProcessorProject addon() {
        return new ProcessorProject(folder).declares("view_group").source("Room", """
                class Room {
                    void open() { view(); }

                    @RequiresScope(
                            VIEW_ROOM)
                    void view() {}
                }
                """);
    }

    private static ProcessingEnvironment unknown(ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedEnvironmentTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
