package dev.scopecheck.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
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
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ENTRY = "dev.scopecheck.processor";

    private static final String[] CORE = {
        ENTRY + ".check",
        ENTRY + ".descriptor",
        ENTRY + ".file",
        ENTRY + ".finding",
        ENTRY + ".judge",
        ENTRY + ".json",
        ENTRY + ".model",
        ENTRY + ".option",
        ENTRY + ".platform",
        ENTRY + ".report"
    };

    private static final String[] COMPILER = {
        "com.sun.source..", "javax.annotation.processing..", "javax.lang.model..", "javax.tools.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ENTRY);

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
    void theCoreKnowsNoCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER)
                .check(OURS);
    }

    @Test
    void onlyTheFileClassesOfTheCoreDoFileInputAndOutput() {
        noClasses()
                .that(resideInAnyPackage(CORE)
                        .and(not(nested("file.SourceAttribute")))
                        .and(not(nested("file.ConstantPool")))
                        .and(not(nested("file.Reason")))
                        .and(not(nested("file.ReleaseLayers")))
                        .and(not(nested("file.TextFiles")))
                        .and(not(nested("file.TooLarge")))
                        .and(not(nested("file.WholeFile")))
                        .and(not(nested("platform.PlatformFile")))
                        .and(not(nested("report.ReportFiles")))
                        .and(not(nested("descriptor.DescriptorFiles"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.channels..", "java.nio.file..")
                        .and(not(HARMLESS)))
                .check(OURS);
    }

    @Test
    void pathsAreNamedByTheDescriptorsSearchOnly() {
        noClasses()
                .that(resideInAnyPackage(CORE)
                        .and(not(nested("descriptor.DescriptorFiles")))
                        .and(not(nested("descriptor.DescriptorSearch")))
                        .and(not(nested("descriptor.Project")))
                        .and(not(nested("file.SourceAttribute")))
                        .and(not(nested("file.ConstantPool")))
                        .and(not(nested("file.Reason")))
                        .and(not(nested("file.ReleaseLayers")))
                        .and(not(nested("file.TextFiles")))
                        .and(not(nested("file.TooLarge")))
                        .and(not(nested("file.WholeFile")))
                        .and(not(nested("judge.DescriptorLoader")))
                        .and(not(nested("judge.Mentions")))
                        .and(not(nested("judge.Modules")))
                        .and(not(nested("judge.PlatformLoader")))
                        .and(not(nested("report.ReportFiles")))
                        .and(not(nested("report.SourceFile"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .check(OURS);
    }

    @Test
    void generatingKnowsModifiersAndNamesOfTheLanguageAndNoMoreOfTheCompiler() {
        noClasses()
                .that()
                .resideInAPackage(ENTRY + ".generate")
                .should()
                .dependOnClassesThat(resideInAnyPackage(COMPILER)
                        .and(not(equivalentTo(Modifier.class)))
                        .and(not(equivalentTo(SourceVersion.class))))
                .check(OURS);
    }

    @Test
    void onlyTheEntryAndWhatReadsTreesKnowTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENTRY, ENTRY + ".collect", ENTRY + ".generate", ENTRY + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER)
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
        slices().matching(ENTRY + ".(*)..").should().beFreeOfCycles().check(OURS);
        noClasses()
                .that()
                .resideInAnyPackage(ENTRY + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENTRY)
                .check(OURS);
    }

    @Test
    void findingsKnowNothingButTheModel() {
        classes()
                .that()
                .resideInAPackage(ENTRY + ".finding")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ENTRY + ".finding", ENTRY + ".model", "java.lang..", "java.util..", "org.jspecify..")
                .check(OURS);
        classes()
                .that()
                .resideInAPackage(ENTRY + ".model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENTRY + ".model", "java.lang..", "java.util..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void eachLibraryHasItsPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENTRY + ".descriptor", ENTRY + ".json", ENTRY + ".platform", ENTRY + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage(ENTRY + ".generate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> nested(String name) {
        return DescribedPredicate.describe(
                name,
                type -> type.getName().equals(ENTRY + "." + name)
                        || type.getName().startsWith(ENTRY + "." + name + "$"));
    }
}
