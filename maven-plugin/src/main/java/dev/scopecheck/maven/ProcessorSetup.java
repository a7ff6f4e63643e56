package dev.scopecheck.maven;

import dev.scopecheck.core.finding.ProcessorDidNotRun.Cause;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds out why the compiler of a Maven build does not run Scopecheck's processor. */
final class ProcessorSetup {

    private static final String GROUP = "dev.scopecheck";
    private static final String PROCESSOR = "scopecheck-processor";
    private static final String PATHS = "annotationProcessorPaths";

    /** The first version that reads {@code annotationProcessorPaths}. */
    private static final String READS_PATHS = "3.5";

    private static final String NAME_IT =
            "add " + GROUP + ":" + PROCESSOR + " to " + PATHS + " of maven-compiler-plugin";

    private final MavenProject project;
    private final CompilerPlugin compiler;

    private ProcessorSetup(MavenProject project, CompilerPlugin compiler) {
        this.project = project;
        this.compiler = compiler;
    }

    /** The first setting that keeps the processor from running; nothing where every setting is right. */
    static Optional<Cause> obstacle(MavenProject project) {
        return CompilerPlugin.of(project).flatMap(compiler -> new ProcessorSetup(project, compiler).obstacle());
    }

    private Optional<Cause> obstacle() {
        return Stream.of(tooOld(), switchedOff(), unnamed(), leftOut())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Cause> tooOld() {
        return cause(
                compiler.element(PATHS).isPresent() && compiler.isBefore(READS_PATHS),
                "maven-compiler-plugin " + compiler.version() + " ignores " + PATHS,
                "set maven-compiler-plugin to version " + READS_PATHS + " or newer, such as 3.16.0");
    }

    private Optional<Cause> switchedOff() {
        boolean none = compiler.element("proc")
                        .filter(proc -> "none".equals(proc.getValue()))
                        .isPresent()
                || compiler.arguments().anyMatch("-proc:none"::equals);
        return cause(
                none,
                "the configuration of maven-compiler-plugin switches off all processors (proc none)",
                "remove <proc>none</proc> or -proc:none from the configuration of maven-compiler-plugin");
    }

    private Optional<Cause> unnamed() {
        Optional<Xpp3Dom> paths = compiler.element(PATHS);
        boolean named = paths.isPresent()
                ? Stream.of(paths.get().getChildren()).anyMatch(ProcessorSetup::isProcessor)
                : project.getDependencies().stream().anyMatch(ProcessorSetup::isProcessor);
        return cause(
                !named,
                paths.isPresent()
                        ? PATHS + " of maven-compiler-plugin does not name " + PROCESSOR
                        : "neither " + PATHS + " nor the dependencies name " + PROCESSOR,
                NAME_IT);
    }

    private Optional<Cause> leftOut() {
        Optional<Xpp3Dom> processors = compiler.element("annotationProcessors");
        boolean named = processors.stream()
                .flatMap(list -> Stream.of(list.getChildren()))
                .anyMatch(element -> String.valueOf(element.getValue()).startsWith("dev.scopecheck.processor."));
        return cause(
                processors.isPresent() && !named,
                "annotationProcessors of maven-compiler-plugin names other processors only",
                "add dev.scopecheck.processor.ScopecheckProcessor to annotationProcessors, or remove that element");
    }

    private static boolean isProcessor(Xpp3Dom path) {
        Xpp3Dom artifact = path.getChild("artifactId");
        return artifact != null && PROCESSOR.equals(artifact.getValue());
    }

    private static boolean isProcessor(Dependency dependency) {
        return dependency.getGroupId().equals(GROUP)
                && dependency.getArtifactId().equals(PROCESSOR);
    }

    private static Optional<Cause> cause(boolean holds, String words, String fix) {
        return holds ? Optional.of(new Cause(words, fix)) : Optional.empty();
    }
}
