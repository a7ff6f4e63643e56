package dev.scopecheck.maven;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.AddOnState;
import dev.scopecheck.commands.AddOnStateReader;
import dev.scopecheck.commands.ReportPages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes why the add-on asks for each scope: a page, the same as Markdown, and SARIF for code scanning. */
@Mojo(name = "report", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
public final class ReportMojo extends ScopecheckMojo {

    /** Where to write. */
    @Parameter(property = "scopecheck.output", defaultValue = "${project.build.directory}/scopecheck-report")
    private File output = new File("");

    /** Called by Maven. */
    public ReportMojo() {}

    @Override
    void run(AddOn addOn) throws IOException, MojoFailureException {
        AddOnState situation = AddOnStateReader.seen(addOn);
        for (Path file : ReportPages.write(situation, output.toPath())) {
            getLog().info("written: " + file);
        }
        conclude(ReportPages.obstacles(situation));
    }
}
