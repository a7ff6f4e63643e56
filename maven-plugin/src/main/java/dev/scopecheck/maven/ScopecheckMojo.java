package dev.scopecheck.maven;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.CommandResult;
import dev.scopecheck.commands.FileProblem;
import dev.scopecheck.commands.LocatedFinding;
import dev.scopecheck.core.finding.BadOption;
import dev.scopecheck.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
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

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        refuse(GivenProperties.of(session()).wrong());
        if (skip) {
            getLog().info("skipped, as scopecheck.skip says");
            return;
        }
        try {
            if (isOfConcern()) {
                run(addOn());
            } else {
                getLog().debug("nothing here is for Scopecheck to check");
            }
        } catch (IOException e) {
            throw new MojoExecutionException(FileProblem.words(e), e);
        }
    }

    /** Does what the goal is for. */
    abstract void run(AddOn addOn) throws IOException, MojoFailureException;

    /** Shows findings, and fails the build if one of them is an error. */
    final void conclude(CommandResult outcome) throws MojoFailureException {
        show(outcome);
        outcome.failure().ifPresent(getLog()::error);
        if (outcome.failed()) {
            throw new MojoFailureException("the scopes are not right, or not known; what is wrong stands above");
        }
    }

    final void show(CommandResult outcome) {
        outcome.findings().forEach(this::show);
    }

    /** Prints a line of the answer that a goal is run for: also with {@code -q}, which hides the log. */
    @SuppressWarnings("SystemOut")
    final void answer(String line) {
        if (getLog().isInfoEnabled()) {
            getLog().info(line);
        } else {
            System.out.println(line);
        }
    }

    final MavenProject project() {
        return set(project);
    }

    final MavenSession session() {
        return set(session);
    }

    final Path classes() {
        return Path.of(project().getBuild().getOutputDirectory());
    }

    private static <T> T set(@Nullable T component) {
        if (component == null) {
            throw new IllegalStateException("Maven has not set what it promised");
        }
        return component;
    }

    private void refuse(List<BadOption> wrong) throws MojoFailureException {
        wrong.forEach(finding -> getLog().error(finding.text()));
        if (!wrong.isEmpty()) {
            throw new MojoFailureException("a property of the command line is not understood; see the error above");
        }
    }

    private void show(LocatedFinding located) {
        String place = located.file()
                .map(file -> file + (located.line() > 0 ? ":[" + located.line() + "," + located.column() + "] " : ": "))
                .orElse("");
        String text = place + located.text(Path::toString);
        switch (located.finding().severity()) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case NOTE -> getLog().info(text);
        }
    }

    private AddOn addOn() {
        return new AddOn(classes(), sourceRoots(), options(), false, ProcessorSetup.obstacle(project()));
    }

    private List<Path> sourceRoots() {
        return project().getCompileSourceRoots().stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
    }

    /** The options of the compiler; those of the command line win. */
    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>(CompilerOptions.of(project()));
        GivenProperties.of(session()).options().forEach((name, value) -> {
            if (!value.equals(options.put(name, value)) && set(execution).getLifecyclePhase() != null) {
                getLog().warn("-D" + name + "=" + value + " counts for Scopecheck's goals only; to pass it to the"
                        + " compiler, write <arg>-A" + name + "=${" + name + "}</arg> into <compilerArgs>");
            }
        });
        return options;
    }

    /** Returns whether Scopecheck was here, or ought to have been: in code that knows its annotations. */
    private boolean isOfConcern() throws IOException {
        if (project().getPackaging().equals("pom")) {
            return false;
        }
        return Files.exists(classes().resolve(Report.NAME)) || (knowsAnnotations() && hasCode());
    }

    private boolean hasCode() throws IOException {
        return !sourceRoots().isEmpty() || AddOn.hasClasses(classes());
    }

    private boolean knowsAnnotations() {
        return project().getArtifacts().stream()
                .anyMatch(artifact -> artifact.getGroupId().equals("dev.scopecheck")
                        && artifact.getArtifactId().equals("scopecheck-annotations"));
    }
}
