package dev.scopecheck.rewriting;

import dev.scopecheck.rewriting.Variation.Different;
import dev.scopecheck.rewriting.Variation.Mistaken;
import dev.scopecheck.rewriting.Variation.NotApplicable;
import dev.scopecheck.rewriting.Variation.Verdict;
import org.assertj.core.api.SoftAssertions;

/** What the shapes of one compilation came to. */
final class Differences {

    private final SoftAssertions differences = new SoftAssertions();

    void add(Variation variation, Verdict verdict) {
        String label = variation.label();
        if (verdict instanceof NotApplicable no) {
            Tally.INSTANCE.notApplicable(label, no.reason());
            return;
        }
        Tally.INSTANCE.ran(label);
        if (verdict instanceof Mistaken mistaken) {
            differences.fail("%s is at fault: javac's %s%n%s", label, mistaken.errors(), mistaken.sources());
        } else if (verdict instanceof Different different) {
            differences
                    .assertThat(different.rewritten())
                    .as("%s%n%s", label, different.sources())
                    .isEqualTo(different.original());
        }
    }

    void expectNone() {
        differences.assertAll();
    }
}
