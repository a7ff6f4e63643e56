package dev.scopecheck.eclipse.inside;

import dev.scopecheck.eclipse.ProjectSetup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** Gives a project the settings that a user would give it in the dialogs. */
final class JavaProjects {

    private static final String JAVA = "17";

    private JavaProjects() {}

    static void create(IProject project, ProjectSetup setup) throws CoreException {
        IProjectDescription description = project.getWorkspace().newProjectDescription(setup.name());
        description.setLocation(IPath.fromPath(setup.folder()));
        project.create(description, new NullProgressMonitor());
        project.open(new NullProgressMonitor());
        project.setDefaultCharset("UTF-8", new NullProgressMonitor());
        // only a nature that is added to an open project brings its builder
        description.setNatureIds(new String[] {JavaCore.NATURE_ID});
        project.setDescription(description, new NullProgressMonitor());
        IJavaProject java = JavaCore.create(project);
        Map<String, String> options = java.getOptions(false);
        JavaCore.setComplianceOptions(JAVA, options);
        java.setOptions(options);
        java.setRawClasspath(
                classPath(project, setup), project.getFullPath().append(setup.output()), new NullProgressMonitor());
        processAnnotations(java, setup);
    }

    private static IClasspathEntry[] classPath(IProject project, ProjectSetup setup) {
        List<IClasspathEntry> entries = new ArrayList<>();
        setup.sources()
                .forEach(folder -> entries.add(
                        JavaCore.newSourceEntry(project.getFullPath().append(folder))));
        entries.add(library(Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar")));
        entries.add(library(setup.library()));
        return entries.toArray(IClasspathEntry[]::new);
    }

    private static IClasspathEntry library(Path jar) {
        return JavaCore.newLibraryEntry(IPath.fromPath(jar), null, null);
    }

    private static void processAnnotations(IJavaProject java, ProjectSetup setup) throws CoreException {
        IFactoryPath processors = AptConfig.getFactoryPath(java);
        processors.addExternalJar(setup.processor().toFile());
        AptConfig.setFactoryPath(java, processors);
        AptConfig.setProcessorOptions(setup.options(), java);
        AptConfig.setEnabled(java, true);
    }
}
