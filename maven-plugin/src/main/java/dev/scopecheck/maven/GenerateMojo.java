package dev.scopecheck.maven;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.AddOnStateReader;
import dev.scopecheck.commands.Commands;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the generated descriptor from its template as it is now; writes nothing where it is right already. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.COMPILE,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends ScopecheckMojo {

    /** Called by Maven. */
    public GenerateMojo() {}

    @Override
    void run(AddOn addOn) throws IOException, MojoFailureException {
        Commands.Generated generated = Commands.generate(AddOnStateReader.built(addOn));
        generated.written().ifPresent(file -> getLog().info("written: " + file));
        conclude(generated.outcome());
    }
}
