package dev.scopecheck.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String CORE = "dev.scopecheck.core";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);

    /** Types of file IO that only name something, or say what went wrong. */
    private static final DescribedPredicate<JavaClass> HARMLESS = belongToAnyOf(
            AccessDeniedException.class,
            FileSystem.class,
            FileSystemException.class,
            InvalidPathException.class,
            IOException.class,
            NoSuchFileException.class,
            Path.class,
            Reader.class,
            StringWriter.class,
            UncheckedIOException.class);

    @Test
    void onlyOnePackageOfTheCoreDoesFileInputAndOutput() {
        noClasses()
                .that(resideInAPackage(CORE + "..").and(not(resideInAPackage(CORE + ".io"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.channels..", "java.nio.file..")
                        .and(not(HARMLESS)))
                .check(OURS);
    }

    @Test
    void pathsAreNamedByTheDescriptorsSearchOnly() {
        noClasses()
                .that(resideInAPackage(CORE + "..")
                        .and(not(resideInAPackage(CORE + ".io")))
                        .and(not(nested("descriptor.DescriptorSearch")))
                        .and(not(nested("descriptor.ProjectLayout")))
                        .and(not(nested("analysis.DescriptorLoader")))
                        .and(not(nested("analysis.Mentions")))
                        .and(not(nested("analysis.ModuleReports")))
                        .and(not(nested("analysis.PlatformLoader")))
                        .and(not(nested("report.ReportFiles")))
                        .and(not(nested("report.SourceFile"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .check(OURS);
    }

    @Test
    void nobodyKnowsTheCompilersInside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.tools.javac..", "jdk.internal..", "sun..")
                .check(OURS);
    }

    @Test
    void stagesDependOnEachOtherInOneDirection() {
        slices().matching(CORE + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void findingsKnowNothingButTheModel() {
        classes()
                .that()
                .resideInAPackage(CORE + ".finding")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE + ".finding", CORE + ".model", "java.lang..", "java.util..", "org.jspecify..")
                .check(OURS);
        classes()
                .that()
                .resideInAPackage(CORE + ".model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE + ".model", "java.lang..", "java.util..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void theSearchForSmallestSetsKnowsNumbersAlone() {
        classes()
                .that()
                .resideInAPackage(CORE + ".check.hittingset")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE + ".check.hittingset", "java.lang..", "java.util..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void theCoreNeedsNoLibrary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE + "..", "java..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void descriptorsAreReadFromATreeOfAnySyntax() {
        noClasses()
                .that()
                .resideInAPackage(CORE + ".document")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CORE + ".json")
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> nested(String name) {
        return DescribedPredicate.describe(
                name,
                type -> type.getName().equals(CORE + "." + name)
                        || type.getName().startsWith(CORE + "." + name + "$"));
    }
}
