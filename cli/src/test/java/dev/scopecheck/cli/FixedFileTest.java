package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The descriptor as a file: where it lies, and who may write it. */
final class FixedFileTest {

    @TempDir
    private Path folder;

    private CommandLineProject project;
    private Path descriptor;

    @BeforeEach
    void compile() {
        project = new CommandLineProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("admin_room")
                .compile();
        descriptor = project.path(CommandLineProject.DESCRIPTOR);
        assumeTrue(descriptor.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path target = project.path("common/connect.json");
        Files.createDirectories(target.getParent());
        Files.move(descriptor, target);
        Files.createSymbolicLink(descriptor, Path.of("../../../common/connect.json"));

        assertThat(project.run("fix").exitCode()).isZero();

        assertThat(descriptor).isSymbolicLink();
        assertThat(target).isRegularFile().content().contains("[\"view_room\"]");
    }

    @Test
    void permissionsAreKept() throws IOException {
        Files.setPosixFilePermissions(descriptor, PosixFilePermissions.fromString("rw-r-x---"));

        assertThat(project.run("fix").exitCode()).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(descriptor)))
                .isEqualTo("rw-r-x---");
    }

    @Test
    void aProtectedFileIsLeftAlone() throws IOException {
        Files.setPosixFilePermissions(descriptor, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(descriptor), "whoever may write all files is not stopped");

        assertRefused(descriptor);
    }

    @Test
    void aProtectedFolderIsLeftAlone() throws IOException {
        Files.setPosixFilePermissions(descriptor.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(descriptor.getParent()), "whoever may write all files is not stopped");

        assertRefused(descriptor.getParent());
        Files.setPosixFilePermissions(descriptor.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void assertRefused(Path named) throws IOException {
        String before = Files.readString(descriptor);

        CommandLineProject.Run run = project.run("fix");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output())
                .startsWith("cannot read or write " + folder.relativize(named) + ":")
                .endsWith(": access is denied\n")
                .hasLineCount(1);
        assertThat(descriptor).content().isEqualTo(before);
    }

    @Test
    void aGeneratedDescriptorThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        project.option("-Ascopecheck.mode=generate").compile().write("target/classes/taken", "");

        CommandLineProject.Run run = project.run("generate", "-Ascopecheck.generatedDescriptor=taken/connect.json");

        assertThat(run)
                .isEqualTo(new CommandLineProject.Run(
                        2, "cannot read or write target/classes/taken: something else is in its place\n"));
    }
}
