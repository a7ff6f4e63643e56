package dev.scopecheck.processor.report;

import dev.scopecheck.processor.model.Evidence;
import java.util.Map;

/**
 * What a compilation has seen: the proof that the check ran, and the memory for compilations that see less.
 *
 * @param mode in lower case
 * @param platform the platform's name
 * @param descriptor its path from the project's folder; empty where there is none
 * @param stale whether a later compilation failed before it had seen everything
 * @param origins where each type comes from, by its qualified name
 * @param evidence what was seen, of all types
 */
public record Report(
        String mode,
        String platform,
        String descriptor,
        boolean stale,
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
     */
    public record Origin(String source, boolean generated) {}

    public Report {
        origins = Map.copyOf(origins);
    }

    /** The same, no longer to be taken for proof. */
    public Report asStale() {
        return new Report(mode, platform, descriptor, true, origins, evidence);
    }
}
