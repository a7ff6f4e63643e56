package dev.scopecheck.commands;

import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.SourcePlace;
import dev.scopecheck.core.report.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A finding and the file to open for it.
 *
 * @param file absolute; nothing where it stands in none that is there
 * @param line from 1; 0 where no line is meant
 * @param column from 1; 0 where no column is meant
 */
public record LocatedFinding(Finding finding, Optional<Path> file, int line, int column) {

    static LocatedFinding of(Finding finding, Path projectFolder) {
        if (finding.at() instanceof SourcePlace place && place.anchor() instanceof SourceFile source) {
            return at(finding, source.path(), place.line(), place.order());
        }
        if (finding.at() instanceof DescriptorPlace place) {
            return at(finding, projectFolder.resolve(place.path()), place.line(), place.column());
        }
        return new LocatedFinding(finding, Optional.empty(), 0, 0);
    }

    /**
     * The finding's whole text, with further places by the paths of their files where these are there.
     *
     * @param shown a file as it is to be shown
     */
    public String text(Function<Path, String> shown) {
        return finding.text(place ->
                place.line() > 0 && place.anchor() instanceof SourceFile source && Files.isRegularFile(source.path())
                        ? shown.apply(source.path()) + ":" + place.line()
                        : place.label());
    }

    private static LocatedFinding at(Finding finding, Path file, int line, int column) {
        return new LocatedFinding(finding, Optional.of(file).filter(Files::isRegularFile), line, column);
    }
}
