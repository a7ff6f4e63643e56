package dev.scopecheck.commands;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.scopecheck.commands");

    @Test
    void nothingKnowsABuildTool() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.gradle..")
                .check(OURS);
    }

    @Test
    void nothingKnowsTheCompiler() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.sun.source..", "javax.annotation.processing..", "javax.lang.model..", "javax.tools..")
                .check(OURS);
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("dev.scopecheck.commands.(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void differencesAreShownByOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.scopecheck.commands.diff")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.difflib..")
                .check(OURS);
    }
}
