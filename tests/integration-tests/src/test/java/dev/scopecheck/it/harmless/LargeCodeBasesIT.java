package dev.scopecheck.it.harmless;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Code of six others, some 3,000 files, each of which is compiled six times. */
final class LargeCodeBasesIT {

    static final List<CodeBase> CODE_BASES = List.of(
            CodeBase.of("commons-collections4"),
            CodeBase.of("caffeine", "error_prone_annotations", "jspecify"),
            CodeBase.module(
                    "guava",
                    "com.google.common",
                    "error_prone_annotations",
                    "failureaccess",
                    "j2objc-annotations",
                    "jspecify"),
            CodeBase.of(
                    "jersey-client",
                    "jakarta.annotation-api",
                    "jakarta.inject-api",
                    "jakarta.ws.rs-api",
                    "jersey-common",
                    "osgi-resource-locator"),
            CodeBase.module("lucene-core", "org.apache.lucene.core"),
            CodeBase.of("spring-expression", "kotlin-reflect", "kotlin-stdlib", "spring-core", "spring-jcl"));

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
