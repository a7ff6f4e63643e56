package dev.scopecheck.processor.finding;

import dev.scopecheck.processor.model.Place;
import java.util.Comparator;
import java.util.List;

/** What a check produced: its data, where it stands, and its words. */
public sealed interface Finding
        permits BadOption,
                CallsNotSeen,
                ConflictingDescriptors,
                DescriptorNotFound,
                DuplicateScope,
                EmptyRequirement,
                InternalFailure,
                LateRequirement,
                MalformedDescriptor,
                MissingScope,
                ProcessorDidNotRun,
                UndeclaredRequirement,
                UnknownScope,
                UnprovenSet,
                UnreadableDescriptor,
                UnusedScope,
                UnwritableOutput,
                WrongDescriptorShape {

    /** By place, then by code, then by words. */
    Comparator<Finding> ORDER =
            Comparator.comparing(Finding::at).thenComparing(Finding::code).thenComparing(Finding::headline);

    Code code();

    /** The narrowest place that is to be changed. */
    Place at();

    /** One sentence that stands alone, because build tools show no more than that. */
    String headline();

    /** What stands below it. */
    List<Detail> details();

    default Severity severity() {
        return code().severity();
    }

    /** The whole text, without place and without a line end. */
    default String text() {
        StringBuilder text = new StringBuilder("[" + code().text() + "] " + headline());
        for (Detail detail : details()) {
            text.append("\n  ").append(detail.label());
            text.append(" ".repeat(12 - detail.label().length())).append(detail.text());
        }
        return text.toString();
    }
}
