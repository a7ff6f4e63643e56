package dev.scopecheck.eclipse.inside;

import dev.scopecheck.eclipse.Marker;
import dev.scopecheck.eclipse.ProjectSetup;
import dev.scopecheck.eclipse.Workspace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The workspace without windows; nothing is built unless it is asked for. */
final class HeadlessWorkspace implements Workspace {

    private static final Map<Integer, String> SEVERITIES =
            Map.of(IMarker.SEVERITY_ERROR, "error", IMarker.SEVERITY_WARNING, "warning", IMarker.SEVERITY_INFO, "info");

    private static final int IGNORED = -1;

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

    HeadlessWorkspace() throws CoreException {
        // a job of Eclipse's own, which may come before the encoding of a new project is set
        InstanceScope.INSTANCE
                .getNode(ResourcesPlugin.PI_RESOURCES)
                .putInt(ResourcesPlugin.PREF_MISSING_ENCODING_MARKER_SEVERITY, IGNORED);
        IWorkspaceDescription settings = workspace.getDescription();
        settings.setAutoBuilding(false);
        workspace.setDescription(settings);
    }

    @Override
    public void open(ProjectSetup project) {
        in(() -> {
            JavaProjects.create(project(project.name()), project);
            return List.of();
        });
    }

    @Override
    public List<Marker> build(String name, Scope scope) {
        int kind = scope == Scope.FULL
                ? IncrementalProjectBuilder.FULL_BUILD
                : IncrementalProjectBuilder.INCREMENTAL_BUILD;
        return in(() -> {
            IProject project = project(name);
            project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
            project.build(kind, new NullProgressMonitor());
            return Stream.of(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                    .map(HeadlessWorkspace::marker)
                    .sorted(Marker.ORDER)
                    .toList();
        });
    }

    @Override
    public void close(String name) {
        in(() -> {
            project(name).delete(IResource.NEVER_DELETE_PROJECT_CONTENT, new NullProgressMonitor());
            return List.of();
        });
    }

    private IProject project(String name) {
        return workspace.getRoot().getProject(name);
    }

    private static Marker marker(IMarker marker) {
        return in(() -> new Marker(
                marker.getType(),
                marker.getResource().getProjectRelativePath().toString(),
                marker.getAttribute(IMarker.LINE_NUMBER, 0),
                marker.getAttribute(IMarker.CHAR_START, -1),
                marker.getAttribute(IMarker.CHAR_END, -1),
                SEVERITIES.get(marker.getAttribute(IMarker.SEVERITY, -1)),
                marker.getAttribute(IMarker.MESSAGE, "")));
    }

    private static <T> T in(Step<T> step) {
        try {
            return step.run();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step<T> {
        T run() throws CoreException;
    }
}
