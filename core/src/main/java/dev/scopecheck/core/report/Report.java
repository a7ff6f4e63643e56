package dev.scopecheck.core.report;

import dev.scopecheck.core.model.Evidence;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * What a compilation has seen: the proof that the check ran, the memory for compilations that see less, and what front
 * ends without a compiler judge by.
 *
 * @param stale whether a later compilation failed before it had seen everything, or requests in it are out of date
 * @param unseen the classes in the class output whose sources no compilation with the processor has seen
 * @param origins where each type comes from, by its qualified name
 * @param evidence what was seen, of all types
 */
public record Report(
        CompilationSetup setup,
        boolean stale,
        SortedSet<String> unseen,
        Map<String, Origin> origins,
        Evidence evidence) {

    /** The version of the format; one that is not known is not read. */
    public static final int FORMAT = 1;

    /** Where it stands in the class output. */
    public static final String NAME = "META-INF/scopecheck/report.json";

    /**
     * Where a type comes from.
     *
     * @param source its file, from the class output, with {@code /}; empty where that is not known
     * @param generated whether another processor wrote it in the same compilation
     * @param checksum {@link #checksum} of its file, or of its class file where another compiler wrote it; empty where
     *     that could not be read
     */
    public record Origin(String source, boolean generated, String checksum) {

        /** Of a type of which nothing is known. */
        public static final Origin UNKNOWN = new Origin("", false, "");
    }

    public Report {
        unseen = Collections.unmodifiableSortedSet(new TreeSet<>(unseen));
        origins = Map.copyOf(origins);
    }

    /** A type whose requests may have other texts by now; if there are more, the first by its name. */
    public Optional<String> outdated() {
        return evidence.followed().outdated().stream().findFirst();
    }

    /** The same, no longer to be taken for proof. */
    public Report asStale() {
        return new Report(setup, true, unseen, origins, evidence);
    }

    /** The same about some of its types. */
    public Report of(Predicate<String> types) {
        return new Report(setup, stale, unseen, origins, evidence.in(types));
    }

    /** The version of the jar that this class is of; empty outside of one. */
    public static String ownVersion() {
        return Optional.ofNullable(Report.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    /** The CRC-32 of a file's content, in hexadecimal: it is to reveal an edit, not an attack. */
    public static String checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Long.toHexString(sum.getValue());
    }
}
