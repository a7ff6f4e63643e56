package dev.scopecheck.commands;

import dev.scopecheck.commands.report.FilePosition;
import dev.scopecheck.core.analysis.DescriptorLoader;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.report.SourceFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things stand, by paths that are the same on every machine: from the project's folder, or from the nearest folder
 * that holds all of the add-on's modules, where that is a project itself.
 */
final class DisplayPaths {

    private final Path base;

    private DisplayPaths(Path base) {
        this.base = base;
    }

    static DisplayPaths of(AddOnState situation) {
        Path base = situation.projectFolder();
        for (String module : situation.config().options().inputs().modules()) {
            Path own = base;
            base = classes(situation, module)
                    .map(classes -> common(own, project(situation, classes)))
                    .filter(common -> project(situation, common).equals(common))
                    .orElse(own);
        }
        return new DisplayPaths(base);
    }

    /** The way from the root of the git repository to the folder of the paths, with {@code /} at its end; empty without. */
    String fromRepository() {
        for (Path folder = base; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                String way = folder.relativize(base).toString().replace('\\', '/');
                return way.isEmpty() ? "" : way + "/";
            }
        }
        return "";
    }

    /** Where something in the sources stands. */
    FilePosition of(SourcePlace place) {
        return place.anchor() instanceof SourceFile source
                        && isUnderBase(source.path())
                        && Files.isRegularFile(source.path())
                ? FilePosition.at(path(source.path()), place.line(), place.line() > 0 ? place.order() : 0)
                : FilePosition.in(place.file(), place.line(), 0);
    }

    /** Where a finding stands. */
    FilePosition of(LocatedFinding located) {
        if (located.file().isPresent() && isUnderBase(located.file().get())) {
            return FilePosition.at(path(located.file().get()), located.line(), located.column());
        }
        return located.finding().at() instanceof SourcePlace place ? of(place) : FilePosition.NOWHERE;
    }

    /** A file in the project, or its name. */
    String shown(Path file) {
        return isUnderBase(file) ? path(file) : String.valueOf(file.getFileName());
    }

    /** A module's class folder or jar; of a path that only this machine knows, the last part. */
    String module(AddOnState situation, String name) {
        try {
            Path path = situation.projectFolder().resolve(name).normalize();
            return isUnderBase(path) || Path.of(name).isAbsolute() ? shown(path) : name.replace('\\', '/');
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private boolean isUnderBase(Path file) {
        return file.startsWith(base) && !file.equals(base);
    }

    private String path(Path file) {
        return base.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<Path> classes(AddOnState situation, String module) {
        try {
            return Optional.of(situation.projectFolder().resolve(module).normalize())
                    .filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder of the project around another one. */
    private static Path project(AddOnState situation, Path folder) {
        return new DescriptorLoader(
                        situation.config().platform(), situation.config().scopesPointer(), Optional.of(folder))
                .projectFolder();
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            Path parent = common.getParent();
            if (parent == null) {
                return one;
            }
            common = parent;
        }
        return common;
    }
}
