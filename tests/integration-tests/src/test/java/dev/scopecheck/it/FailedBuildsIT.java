package dev.scopecheck.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that failed for a missing scope fails again, whatever class files it has left behind. */
final class FailedBuildsIT {

    private final Snippets readme = new Snippets();

    @TempDir
    private Path folder;

    @Test
    void callsInTheFirstOfSeveralClassesFailEveryBuild() {
        MavenProject project = readme.project(folder)
                .write(Snippets.DESCRIPTOR, readme.descriptor(""))
                .write(source("Alpha"), "package com.example; class Alpha { void m() { new Greeter().greet(\"r\"); } }")
                .write(source("Omega"), "package com.example; class Omega {}")
                .write(source("Zulu"), "package com.example; class Zulu {}");

        MavenProject.Build first = project.maven("compile");
        MavenProject.Build second = project.maven("compile");

        assertThat(first.linesWith("[MissingScope]")).isNotEmpty();
        assertThat(second.success()).isFalse();
        assertThat(second.linesWith("[MissingScope]")).isEqualTo(first.linesWith("[MissingScope]"));
        assertThat(Files.exists(project.path("target/classes/META-INF/scopecheck/report.json")))
                .isTrue();
    }

    private static String source(String name) {
        return "src/main/java/com/example/" + name + ".java";
    }
}
