package dev.scopecheck.it.harmless;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where Scopecheck stands among the processors; in its place a processor that does nothing stands where it is left out. */
enum Processors {
    ALONE {
        @Override
        Stream<String> around(Stream<String> ours) {
            return ours;
        }
    },
    IN_FRONT {
        @Override
        Stream<String> around(Stream<String> ours) {
            return Stream.concat(ours, Stream.of(WRITING));
        }
    },
    BEHIND {
        @Override
        Stream<String> around(Stream<String> ours) {
            return Stream.concat(Stream.of(WRITING), ours);
        }
    };

    private static final Path TESTS = Path.of("target/test-classes");
    private static final String WRITING = WritingProcessor.class.getName();

    /** Returns the options of javac without Scopecheck. */
    List<String> without() {
        return options(Stream.of(IdleProcessor.class.getName()), List.of(TESTS));
    }

    /** Returns the options of javac with Scopecheck. */
    List<String> with() {
        return options(
                Stream.of(
                        "dev.scopecheck.processor.ScopecheckProcessor",
                        "dev.scopecheck.processor.ScopecheckProcessor$Claim"),
                List.of(TESTS, Jars.scopecheck("processor")));
    }

    abstract Stream<String> around(Stream<String> ours);

    private List<String> options(Stream<String> ours, List<Path> path) {
        return List.of("-processor", around(ours).collect(Collectors.joining(",")), "-processorpath", Jars.path(path));
    }
}
