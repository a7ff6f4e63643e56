package dev.scopecheck.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    @Test
    void goalsKnowMavenAndTheVerbsAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.scopecheck.commands.diff",
                        "dev.scopecheck.maven",
                        "dev.scopecheck.commands.report",
                        "dev.scopecheck.core.finding",
                        "dev.scopecheck.core.model",
                        "dev.scopecheck.core.options",
                        "dev.scopecheck.core.platform",
                        "dev.scopecheck.core.report",
                        "dev.scopecheck.commands",
                        "java..",
                        "javax.inject",
                        "javax.xml.parsers",
                        "org.apache.maven..",
                        "org.codehaus.plexus.util.xml",
                        "org.eclipse.aether..",
                        "org.jspecify..",
                        "org.w3c.dom",
                        "org.xml.sax")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.scopecheck.maven"));
    }
}
