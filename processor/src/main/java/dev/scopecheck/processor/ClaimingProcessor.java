package dev.scopecheck.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Claims Scopecheck's own annotations where that keeps no other processor from running. */
abstract class ClaimingProcessor extends AbstractProcessor {

    private boolean first = true;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.scopecheck.*", "javax.annotation.processing.Generated", "javax.annotation.Generated");
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // to claim is all it is for; no processor acts on these
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // from the second round on, javac asks all that it has asked before
        boolean claimed =
                !first || !Successors.exist(getClass()) || Successors.areAsked(round.getRootElements(), annotations);
        first = false;
        return claimed;
    }
}
