package dev.scopecheck.maven;

import dev.scopecheck.verb.AddOn;
import dev.scopecheck.verb.Situations;
import dev.scopecheck.verb.Verbs;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares what the code requires with what the descriptor declares now, also when nothing was compiled. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends ScopecheckMojo {

    /** Called by Maven. */
    public CheckMojo() {}

    @Override
    void run(AddOn addOn) throws IOException, MojoFailureException {
        conclude(Verbs.check(Situations.built(addOn)));
    }
}
