package dev.scopecheck.maven;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.ReleaseReader;
import dev.scopecheck.commands.diff.ScopeDiff;
import dev.scopecheck.commands.diff.ScopeDiffText;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.core.options.OptionParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Says which scopes came and which went since an earlier release, and why: run by hand. */
@Mojo(name = "diff", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
public final class DiffMojo extends ScopecheckMojo {

    /** The earlier release: its version, or the path of its jar, class folder, report or descriptor. */
    @Parameter(property = "scopecheck.before")
    private String before = "";

    private final RepositorySystem repositories;

    /** Called by Maven. */
    @Inject
    public DiffMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    void run(AddOn addOn) throws IOException, MojoFailureException {
        if (before.isBlank()) {
            throw new MojoFailureException("the earlier release is not named; name its version or its file, such as"
                    + " mvn scopecheck:diff -Dscopecheck.before=1.0");
        }
        if (OptionParser.parse(addOn.options()).mode().equals(Optional.of(Mode.LIBRARY))) {
            answer("nothing to compare: in library mode there is no descriptor");
            return;
        }
        try {
            ScopeDiff delta = ScopeDiff.between(
                    ReleaseReader.read(earlier(), addOn.options()),
                    ReleaseReader.read(addOn.classes(), addOn.options()));
            ScopeDiffText.lines(delta).forEach(this::answer);
            if (!delta.doubts().isEmpty()) {
                throw new MojoFailureException("it is not known whether customers must consent again: "
                        + delta.doubts().get(0));
            }
        } catch (ReleaseReader.UnusableRelease e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()));
        }
    }

    private Path earlier() throws MojoFailureException {
        Path file = project().getBasedir().toPath().resolve(before);
        return Files.exists(file) ? file : released();
    }

    /** This project's jar of another version, from wherever the build takes its dependencies. */
    private Path released() throws MojoFailureException {
        ArtifactRequest request = new ArtifactRequest()
                .setArtifact(
                        new DefaultArtifact(project().getGroupId(), project().getArtifactId(), "jar", before))
                .setRepositories(project().getRemoteProjectRepositories());
        try {
            return repositories
                    .resolveArtifact(session().getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException("'" + before + "' is neither a file nor a version of "
                    + project().getGroupId() + ":" + project().getArtifactId() + " that can be had");
        }
    }
}
