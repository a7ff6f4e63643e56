package dev.scopecheck.rewriting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The files in another order on javac's command line. */
final class ShuffledFiles implements Rewriting {

    @Override
    public String label() {
        return "shuffled-files";
    }

    @Override
    public Plan rewrite(Code code) {
        List<Source> shuffled = new ArrayList<>(code.sources());
        if (shuffled.size() < 2) {
            return new Plan.NotApplicable("one file alone");
        }
        Collections.shuffle(shuffled, new Random(shuffled.size()));
        if (shuffled.equals(code.sources())) {
            Collections.reverse(shuffled);
        }
        return Plan.of(shuffled.stream().map(Rewritten::unchanged));
    }
}
