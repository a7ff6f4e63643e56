package dev.scopecheck.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several source folders in one compilation, as plugins that add some make them. */
final class SourceRootsTest {

    private static final String OTHER = "src/main/other/app/";

    @TempDir
    private Path folder;

    private ProcessorProject project;

    @BeforeEach
    void writeTheSources() {
        Path library = ClientLibrary.compile(folder.resolve("library"));
        project = new ProcessorProject(folder.resolve("addon"))
                .library(library)
                .write("src/main/java/app/package-info.java", "@dev.scopecheck.AddonDescriptor\npackage app;\n")
                .write("src/main/java/app/admin/package-info.java", """
                        @dev.scopecheck.RequiresScope("admin_group")
                        package app.admin;
                        """)
                .write(OTHER + "admin/Admin.java", """
                        package app.admin;

                        public class Admin {
                            public static void reset() {}
                        }
                        """)
                .write(OTHER + "Other.java", """
                        package app;

                        class Other {
                            String scopes = AddonScopes.TOKEN_SCOPE;
                            //: MissingScope
                            String view() { return client.Api.view(); }
                        }
                        """)
                .write(OTHER + "Resetting.java", "package app; class Resetting { { app.admin.Admin.reset(); } }")
                .source("Caller", """
                        class Caller {
                            //: MissingScope
                            Object create() { return new client.Api(); }
                        }
                        """);
    }

    @Test
    void callsInEachAreCheckedAgainstTheDescriptorBesideThem() {
        Outcome outcome = project.declares("admin_group").compile(FrontEnd.JAVAC);

        assertThat(outcome.ownMessages()).isEmpty();
        assertThat(outcome.places()).isEqualTo(Markers.of(project));
        assertThat(outcome.findings())
                .allSatisfy(finding ->
                        assertThat(finding.message()).contains("descriptor  " + ProcessorProject.DESCRIPTOR));
    }

    @Test
    void aPackageIsAnnotatedInOneForTypesInTheOther() {
        Outcome outcome = project.declares("send_message", "view_room").compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("package-info.java:1 MissingScope");
        assertThat(outcome.findings().get(0).message()).contains("also at     src/main/other/app/Resetting.java:1\n");
    }

    @Test
    void theDescriptorMayStandBesideAnyOfThem() {
        project.write("src/addon/java/app/More.java", "package app; class More { String s = client.Api.view(); }")
                .write("src/addon/resources/atlassian-connect.json", """
                        {"capabilities": {"hipchatApiConsumer": {"scopes": ["admin_group", "send_message"]}}}
                        """);

        Outcome outcome = project.compile(FrontEnd.JAVAC);

        assertThat(outcome.places()).containsExactly("More.java:1 MissingScope");
        assertThat(outcome.findings().get(0).message())
                .contains(
                        "descriptor  src/addon/resources/atlassian-connect.json:1:",
                        "also at     src/main/other/app/Other.java:6");
    }

    @Test
    void aChangedFileInOneIsCheckedWithWhatTheOtherHolds() {
        project.declares("admin_group", "send_message", "view_room");
        assertThat(project.compile(FrontEnd.JAVAC).complaints()).isEmpty();

        Outcome outcome = project.declares("admin_group", "view_room").compileOnly("Caller");

        assertThat(outcome.places()).containsExactly("Caller.java:8 MissingScope");
    }
}
