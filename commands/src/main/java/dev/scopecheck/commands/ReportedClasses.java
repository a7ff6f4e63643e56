package dev.scopecheck.commands;

import dev.scopecheck.core.io.ClassFolder;
import dev.scopecheck.core.io.Language;
import dev.scopecheck.core.io.ReleaseLayers;
import dev.scopecheck.core.io.SourceAttribute;
import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes in a class output, compared with the report in it. */
final class ReportedClasses {

    private static final String SOURCE = ".java";

    private final Path folder;
    private final ClassFolder classes;

    ReportedClasses(Path folder) {
        this.folder = folder;
        this.classes = new ClassFolder(folder);
    }

    /**
     * Why a report does not describe what is there.
     *
     * <p>Sources decide, where they are there: class files may be newer because something has woven code into them, or
     * because they were copied. Those that the report does not know may require something by now, if they are newer.
     *
     * <p>A class whose source is as it was may be gone: a finding has failed the compilation then.
     *
     * @param sourceRoots where to look for newer sources
     */
    Optional<ReportDoubt> contradiction(Report report, Collection<Path> sourceRoots) throws IOException {
        Map<String, Path> unknown = unknownClasses(report);
        Optional<ReportDoubt> late = compiledAfterJavac(unknown);
        return late.isPresent()
                ? late
                : anew(report, unknown.keySet(), sourceRoots).map(ReportDoubt::anew);
    }

    private Optional<String> anew(Report report, Set<String> unknown, Collection<Path> sourceRoots) throws IOException {
        FileTime written = Files.getLastModifiedTime(folder.resolve(Report.NAME));
        for (String type : report.evidence().types()) {
            Optional<String> found =
                    contradiction(type, report.origins().getOrDefault(type, Report.Origin.UNKNOWN), written);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<String> first =
                unknown.stream().findFirst().map(name -> "class '" + name + "' is annotated, and not in it");
        return first.isPresent() ? first : newer(report, written, sourceRoots);
    }

    /** The report without the types that were deleted since: neither their sources nor their classes are there any more. */
    Report withoutDeleted(Report report) {
        return report.of(type -> !isDeleted(type, report.origins().getOrDefault(type, Report.Origin.UNKNOWN)));
    }

    private boolean isDeleted(String type, Report.Origin origin) {
        return !origin.source().isEmpty()
                && !Files.exists(folder.resolve(origin.source()))
                && !Files.exists(classFile(type));
    }

    /** Where the packages of what the report knows start. */
    Set<Path> sourceRoots(Report report) {
        Set<Path> roots = new TreeSet<>();
        report.origins().forEach((type, origin) -> {
            String path = type.replace('.', '/') + SOURCE;
            if (!origin.generated() && origin.source().endsWith("/" + path)) {
                int length = origin.source().length() - path.length();
                roots.add(folder.resolve(origin.source().substring(0, length)).normalize());
            }
        });
        return roots;
    }

    /** The first class that the report knows and that is not there. */
    Optional<String> missingClass(Report report) {
        return report.evidence().types().stream()
                .filter(type -> !Files.exists(classFile(type)))
                .findFirst();
    }

    private Path classFile(String type) {
        return folder.resolve(type.replace('.', '/') + ClassFolder.SUFFIX);
    }

    private Optional<String> contradiction(String type, Report.Origin origin, FileTime written) throws IOException {
        Path file = classFile(type);
        Path source = folder.resolve(origin.source()).normalize();
        boolean known = !origin.source().isEmpty() && !origin.checksum().isEmpty() && Files.isRegularFile(source);
        if (!Files.exists(file) && !known) {
            return Optional.of("class '" + type + "' is gone, as after a compilation that failed");
        }
        if (known) {
            return Report.checksum(Files.readAllBytes(source)).equals(origin.checksum())
                    ? Optional.empty()
                    : Optional.of("'" + source.getFileName() + "' has changed since");
        }
        boolean later = (origin.source().isEmpty() && !origin.checksum().isEmpty())
                ? !Report.checksum(Files.readAllBytes(file)).equals(origin.checksum())
                : Files.getLastModifiedTime(file).compareTo(written) > 0;
        return later ? Optional.of("class '" + type + "' was compiled later") : Optional.empty();
    }

    private Optional<String> newer(Report report, FileTime written, Collection<Path> sourceRoots) throws IOException {
        Set<Path> known = new TreeSet<>();
        report.origins()
                .values()
                .forEach(origin -> known.add(folder.resolve(origin.source()).normalize()));
        List<Path> sources = new ArrayList<>();
        for (Path root : sourceRoots) {
            sources.addAll(ClassFolder.files(root, SOURCE));
        }
        sources.removeAll(known);
        for (Path source : sources) {
            if (Files.getLastModifiedTime(source).compareTo(written) > 0) {
                return Optional.of("'" + source.getFileName() + "' is newer");
            }
        }
        return Optional.empty();
    }

    /** To compile everything anew would come to the same, if it is another compiler that runs behind javac. */
    private static Optional<ReportDoubt> compiledAfterJavac(Map<String, Path> unknown) throws IOException {
        for (Map.Entry<String, Path> entry : unknown.entrySet()) {
            Language language = SourceAttribute.language(entry.getValue());
            if (language != Language.JAVA) {
                return Optional.of(new ReportDoubt(
                        "class '" + entry.getKey() + "' is annotated, and " + language.text()
                                + " compiled it after javac",
                        "let the build compile " + language.text() + " before Java, and compile everything anew"));
            }
        }
        return Optional.empty();
    }

    /** Annotated classes that the report does not know were compiled without the processor. */
    private Map<String, Path> unknownClasses(Report report) throws IOException {
        Map<String, Path> unknown = new TreeMap<>();
        for (Map.Entry<String, Path> entry : classFiles().entrySet()) {
            if (!isKnown(entry.getKey(), report.evidence().types())
                    && ClassFolder.isAnnotated(entry.getValue(), AnnotationNames.ALL)) {
                unknown.put(entry.getKey(), entry.getValue());
            }
        }
        return unknown;
    }

    /** The languages that the classes come from; none where nothing was compiled. */
    Set<Language> languages() throws IOException {
        Set<Language> languages = new TreeSet<>();
        for (Path file : classes.files()) {
            languages.add(SourceAttribute.language(file));
        }
        return languages;
    }

    /** Returns whether a class in the folder has one of the annotations. */
    boolean isAnnotated() throws IOException {
        for (Path file : classes.files()) {
            if (ClassFolder.isAnnotated(file, AnnotationNames.ALL)) {
                return true;
            }
        }
        return false;
    }

    /** The outermost classes that no compilation with the processor has seen, as they are named to the user. */
    List<String> unseen(Report report) throws IOException {
        List<String> unseen = new ArrayList<>();
        for (Map.Entry<String, Path> entry : classFiles().entrySet()) {
            Language language = SourceAttribute.language(entry.getValue());
            boolean other = language != Language.JAVA || report.unseen().contains(entry.getKey());
            if (other && !entry.getKey().contains("$")) {
                unseen.add(entry.getKey() + " (" + language.text() + ")");
            }
        }
        unseen.addAll(ReleaseLayers.beside(folder));
        return unseen;
    }

    /** Whether a class, or one that it may be nested in, is among these. */
    private static boolean isKnown(String name, Set<String> types) {
        int nested = name.lastIndexOf('$');
        return types.contains(name) || (nested > 0 && isKnown(name.substring(0, nested), types));
    }

    private Map<String, Path> classFiles() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Path file : classes.files()) {
            files.put(classes.binaryName(file), file);
        }
        return files;
    }
}
