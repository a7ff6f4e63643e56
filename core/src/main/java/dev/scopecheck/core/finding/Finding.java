package dev.scopecheck.core.finding;

import dev.scopecheck.core.model.DescriptorPlace;
import dev.scopecheck.core.model.Place;
import dev.scopecheck.core.model.SourcePlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
                OutdatedDescriptor,
                ProcessorDidNotRun,
                ScopeMismatch,
                ShadowedDescriptor,
                UnannotatedCall,
                UndecidedEndpoint,
                UndeclaredRequirement,
                UnknownEndpoint,
                UnknownScope,
                UnknownSuppression,
                UnprovenSet,
                UnreadableDescriptor,
                UnresolvedCode,
                UnusablePlatform,
                UnusableReport,
                UnusedScope,
                UnwritableOutput,
                UserTokenOnly,
                WrongDescriptorShape {

    /** By place, then by code, then by words. */
    static int compare(Finding one, Finding other) {
        int byPlace = one.at().compareTo(other.at());
        int byCode = byPlace != 0 ? byPlace : one.code().compareTo(other.code());
        return byCode != 0 ? byCode : one.text().compareTo(other.text());
    }

    Code code();

    /** The narrowest place that is to be changed. */
    Place at();

    /** Further places with the same cause. */
    default List<SourcePlace> others() {
        return List.of();
    }

    /** One sentence that stands alone, because build tools show no more than that. */
    String headline();

    /** What stands below it. */
    List<Detail> details();

    default Severity severity() {
        return code().severity();
    }

    /**
     * Whether a person has switched it off where it stands.
     *
     * @param reference the {@code @AddonDescriptor}, where findings about the descriptor stand
     */
    default boolean isSuppressed(Optional<SourcePlace> reference) {
        Optional<SourcePlace> own = at() instanceof SourcePlace place ? Optional.of(place) : Optional.empty();
        return (at() instanceof DescriptorPlace ? reference : own)
                .filter(place -> place.suppresses(code().text()))
                .isPresent();
    }

    /** The whole text, without place and without a line end. */
    default String text() {
        return text(SourcePlace::label);
    }

    /**
     * The whole text.
     *
     * @param labels what a further place is called
     */
    default String text(Function<SourcePlace, String> labels) {
        StringBuilder text = new StringBuilder("[" + code().text() + "] " + headline());
        for (Detail detail : details()) {
            boolean places = detail.label().equals(Detail.ALSO_AT);
            text.append("\n  ").append(detail.label());
            text.append(" ".repeat(12 - detail.label().length()));
            text.append(places ? Phrases.some(others().stream().map(labels).toList()) : detail.text());
        }
        return text.toString();
    }
}
