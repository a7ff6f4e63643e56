package dev.scopecheck.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds an add-on's project on disk.
 *
 * @param <P> the type that every method returns, so that calls can be chained
 */
public abstract class AddOnProject<P extends AddOnProject<P>> {

    /** The descriptor's path in Maven's layout. */
    public static final String DESCRIPTOR = "src/main/resources/atlassian-connect.json";

    private final Path folder;

    protected AddOnProject(Path folder) {
        this.folder = folder;
    }

    public final Path folder() {
        return folder;
    }

    public final Path path(String name) {
        return folder.resolve(name);
    }

    /** Returns the path of a class of the package {@code app} from the project's folder. */
    public String sourcePath(String name) {
        return "src/main/java/app/" + name + ".java";
    }

    /** Adds a source of the package {@code app} with the imports that annotated code needs. */
    public final P source(String name, String body) {
        return write(sourcePath(name), """
                package app;

                import dev.scopecheck.*;
                import static dev.scopecheck.hipchat.HipChatScopes.*;

                """ + body);
    }

    /** Writes the descriptor with these scopes in one line. */
    public P declares(String... scopes) {
        return descriptor(DESCRIPTOR, scopes);
    }

    protected final P descriptor(String path, String... scopes) {
        String names = String.join(
                ", ", Stream.of(scopes).map(name -> '"' + name + '"').toList());
        return write(path, """
                {
                  "key": "app",
                  "capabilities": {
                    "hipchatApiConsumer": {
                      "scopes": [%s]
                    }
                  }
                }
                """.formatted(names));
    }

    public final P write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return self();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public final String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public final P delete(String name) {
        try {
            Files.delete(path(name));
            return self();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files below a folder of the project, sorted. */
    public final List<Path> files(String below) {
        try (Stream<Path> files = Files.walk(path(below))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    protected final P self() {
        return (P) this;
    }
}
