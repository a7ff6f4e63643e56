package dev.scopecheck.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ENTRY = "dev.scopecheck.processor";

    private static final String[] COMPILER = {
        "com.sun.source..", "javax.annotation.processing..", "javax.lang.model..", "javax.tools.."
    };

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ENTRY);

    @Test
    void generatingKnowsModifiersAndNamesOfTheLanguageAndNoMoreOfTheCompiler() {
        noClasses()
                .that()
                .resideInAPackage(ENTRY + ".constants")
                .should()
                .dependOnClassesThat(resideInAnyPackage(COMPILER)
                        .and(not(equivalentTo(Modifier.class)))
                        .and(not(equivalentTo(SourceVersion.class))))
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
    void eachLibraryHasItsPackages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackage(ENTRY + ".constants")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(OURS);
    }
}
