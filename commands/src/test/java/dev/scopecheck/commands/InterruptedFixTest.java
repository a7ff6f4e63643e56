package dev.scopecheck.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine that ends between writing and renaming. */
final class InterruptedFixTest {

    private static final int HALTED = 77;

    @TempDir
    private Path folder;

    /** What the other virtual machine does: ends at the worst moment. */
    public static void main(String[] arguments) throws IOException {
        byte[] content = "{\"new\": true}\n".getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(
                Path.of(arguments[0]),
                content,
                (from, to) -> Runtime.getRuntime().halt(HALTED));
    }

    @Test
    void leavesTheOldDescriptorAndTheNextFixCleansUp() throws IOException, InterruptedException {
        CommandsProject project = new CommandsProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("admin_room")
                .compile();
        Path descriptor = project.path(CommandsProject.DESCRIPTOR);
        String before = Files.readString(descriptor);

        assertThat(haltWhileWriting(descriptor)).isEqualTo(HALTED);

        assertThat(descriptor).content().isEqualTo(before);
        assertThat(beside(descriptor)).hasSize(2).anyMatch(name -> name.startsWith(".scopecheck-"));

        assertThat(project.fix().refusal()).isEmpty();

        assertThat(descriptor).content().contains("[\"view_room\"]");
        assertThat(beside(descriptor)).containsExactly("atlassian-connect.json");
    }

    @Test
    void aDescriptorThatHasChangedSinceItWasReadIsNotOverwritten() throws IOException {
        CommandsProject project = new CommandsProject(folder)
                .source("Room", "class Room { @RequiresScope(VIEW_ROOM) void view() {} }\n")
                .declares("admin_room")
                .compile();
        AddOnState situation = project.seen();
        String edited = project.declares("view_group").read(CommandsProject.DESCRIPTOR);

        Fix fix = Fix.run(situation, false);

        assertThat(fix.message(false)).isEqualTo("nothing was changed: the descriptor has changed in the meantime");
        assertThat(project.read(CommandsProject.DESCRIPTOR)).isEqualTo(edited);
    }

    private static int haltWhileWriting(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedFixTest.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static List<String> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
