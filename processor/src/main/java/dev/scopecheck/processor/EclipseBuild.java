package dev.scopecheck.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Eclipse's builder, which is no compiler that sees all of the code and prints all that it is told. */
final class EclipseBuild {

    /** The option by which it tells its processors that this is a build. */
    private static final String PHASE = "phase";

    private EclipseBuild() {}

    /** Whether it runs this processor; its batch compiler does not count. */
    static boolean runs(ProcessingEnvironment environment, Optional<Trees> trees) {
        return trees.isEmpty() && environment.getOptions().containsKey(PHASE);
    }
}
