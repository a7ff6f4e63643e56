package dev.scopecheck.it.harmless;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Code of two others: annotations whose classes are missing (Spring), a module with annotations of types (JUnit). */
final class SmallCodeBasesIT {

    static final List<CodeBase> CODE_BASES = List.of(
            CodeBase.of(
                    "spring-retry",
                    "aspectjweaver",
                    "micrometer-commons",
                    "micrometer-core",
                    "micrometer-observation",
                    "spring-aop",
                    "spring-beans",
                    "spring-context",
                    "spring-core",
                    "spring-expression",
                    "spring-jcl",
                    "spring-tx"),
            CodeBase.module(
                    "junit-jupiter-api",
                    "org.junit.jupiter.api",
                    "apiguardian-api",
                    "jspecify",
                    "junit-platform-commons",
                    "kotlin-stdlib",
                    "opentest4j"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("CODE_BASES")
    void javacsOutputIsThatOfABuildWithoutScopecheck(CodeBase code) {
        Harmless.assertUnchanged(code, folder);
    }

    @ParameterizedTest
    @FieldSource("CODE_BASES")
    void annotatedCodeAmongTheSourcesIsJudged(CodeBase code) {
        Harmless.assertJudged(code, folder);
    }
}
