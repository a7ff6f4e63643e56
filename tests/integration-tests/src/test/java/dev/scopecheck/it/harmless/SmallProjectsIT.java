package dev.scopecheck.it.harmless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds of odd shapes, in which nothing requires a scope: each run of javac does the same with Scopecheck as without. */
final class SmallProjectsIT {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void javacsOutputIsThatOfABuildWithoutScopecheck(SmallProject project, Processors processors) {
        Path built = folder.resolve("project");
        List<JavacRun> plain = project.build(built, processors.without());
        assertThat(plain)
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.headlines()).isEmpty());
        Folders.delete(built);

        List<JavacRun> checked = project.build(built, processors.with());

        assertThat(IntStream.range(0, plain.size())
                        .mapToObj(run -> checked.get(run).differencesFrom(plain.get(run)).stream()
                                .map(difference -> project.runs().get(run) + ": " + difference))
                        .flatMap(differences -> differences))
                .isEmpty();
    }

    static Stream<Arguments> cases() {
        return SmallProject.all().stream()
                .flatMap(
                        project -> Stream.of(Processors.values()).map(processors -> Arguments.of(project, processors)));
    }
}
