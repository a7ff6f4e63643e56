package dev.scopecheck.processor.host;

import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.report.SourceFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What places in sources are called in a text: by paths from the project's folder, which a terminal can open. */
public final class SourceLabels {

    /** Where no file is known. */
    public static final SourceLabels PLAIN = new SourceLabels(Path.of(""), type -> Optional.empty());

    private final Path projectFolder;
    private final Function<String, Optional<Path>> files;

    /**
     * Labels.
     *
     * @param files the source of an outermost type, if this compilation knows it
     */
    public SourceLabels(Path projectFolder, Function<String, Optional<Path>> files) {
        this.projectFolder = projectFolder;
        this.files = files;
    }

    /** Such as {@code src/main/java/app/Bot.java:31}; without a path where the file is not known. */
    String of(SourcePlace place) {
        return file(place)
                .filter(file -> place.line() > 0 && Objects.equals(file.getRoot(), projectFolder.getRoot()))
                .map(file -> projectFolder.relativize(file).toString().replace('\\', '/') + ":" + place.line())
                .orElseGet(place::label);
    }

    private Optional<Path> file(SourcePlace place) {
        return place.anchor() instanceof SourceFile remembered
                ? Optional.of(remembered.path())
                : files.apply(place.type());
    }
}
