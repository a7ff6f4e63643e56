package dev.scopecheck.maven;

import dev.scopecheck.processor.report.Report;
import dev.scopecheck.verb.AddOn;
import dev.scopecheck.verb.FileProblem;
import dev.scopecheck.verb.Located;
import dev.scopecheck.verb.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common. */
abstract class ScopecheckMojo extends AbstractMojo {

    /** Does nothing. */
    @Parameter(property = "scopecheck.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, as scopecheck.skip says");
            return;
        }
        if (isOfNoConcern()) {
            getLog().debug("neither a report nor Scopecheck's annotations are there");
            return;
        }
        try {
            run(addOn());
        } catch (IOException e) {
            throw new MojoExecutionException(FileProblem.words(e), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run(AddOn addOn) throws IOException, MojoFailureException;

    /** Shows findings, and fails the build if one of them is an error. */
    final void conclude(Outcome outcome) throws MojoFailureException {
        show(outcome);
        if (outcome.failed()) {
            throw new MojoFailureException("the scopes are not right, or not known; what is wrong stands above");
        }
    }

    final void show(Outcome outcome) {
        outcome.findings().forEach(this::show);
    }

    final MavenProject project() {
        if (project == null) {
            throw new IllegalStateException("Maven has not set the project");
        }
        return project;
    }

    private void show(Located located) {
        String place = located.file()
                .map(file -> file + (located.line() > 0 ? ":[" + located.line() + "," + located.column() + "] " : ": "))
                .orElse("");
        String text = place + located.finding().text();
        switch (located.finding().severity()) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case NOTE -> getLog().info(text);
        }
    }

    private AddOn addOn() {
        List<Path> sourceRoots = project().getCompileSourceRoots().stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
        return new AddOn(classes(), sourceRoots, CompilerOptions.of(project()), false);
    }

    private Path classes() {
        return Path.of(project().getBuild().getOutputDirectory());
    }

    /** A module that knows nothing of Scopecheck; one that knows its annotations was to be checked. */
    private boolean isOfNoConcern() {
        return !Files.exists(classes().resolve(Report.NAME))
                && project().getArtifacts().stream()
                        .noneMatch(artifact -> artifact.getGroupId().equals("dev.scopecheck")
                                && artifact.getArtifactId().equals("scopecheck-annotations"));
    }
}
