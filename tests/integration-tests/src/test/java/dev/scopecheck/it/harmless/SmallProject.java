package dev.scopecheck.it.harmless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project of a few files, and the runs of javac that build it one after the other. */
record SmallProject(String name, Map<String, String> files, List<String> runs) {

    private static final Pattern PROJECT = Pattern.compile("(?ms)^# (.+?)\\n(.*?)(?=^# |\\z)");
    private static final Pattern FILE = Pattern.compile("(?ms)^== (.+?)\\n(.*?)(?=^== |^\\$ |\\z)");
    private static final Pattern RUN = Pattern.compile("(?m)^\\$ (.+)$");

    static List<SmallProject> all() {
        try {
            String text = Files.readString(Path.of("src/test/resources/harmless/projects.txt"));
            return PROJECT.matcher(text).results().map(SmallProject::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SmallProject of(MatchResult project) {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(project.group(2)).results().forEach(file -> files.put(file.group(1), file.group(2)));
        List<String> runs =
                RUN.matcher(project.group(2)).results().map(run -> run.group(1)).toList();
        return new SmallProject(project.group(1), files, runs);
    }

    /** Builds the project in an empty folder, and gives the result of each run. */
    List<JavacRun> build(Path folder, List<String> processors) {
        files.forEach((path, text) -> Folders.write(folder.resolve(path), text));
        return runs.stream()
                .map(run -> JavacRun.of(folder, arguments(run, folder, processors)))
                .toList();
    }

    private static List<String> arguments(String run, Path folder, List<String> processors) {
        List<String> arguments = new ArrayList<>(processors);
        Stream.of(run.split(" ", -1))
                .map(argument -> argument.replace("@/", folder + "/")
                        .replace("ANNOTATIONS", Jars.scopecheck("annotations").toString()))
                .forEach(arguments::add);
        for (int index = 0; index < arguments.size() - 1; index++) {
            if (List.of("-d", "-h", "-s").contains(arguments.get(index))) {
                Folders.create(Path.of(arguments.get(index + 1)));
            }
        }
        return arguments;
    }

    @Override
    public String toString() {
        return name;
    }
}
