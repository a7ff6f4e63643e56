package dev.scopecheck.eclipse;

import java.util.List;

/** The workspace of a running Eclipse, the door into it. */
public interface Workspace {

    /** Opens a Java project with annotation processing, and builds nothing yet. */
    void open(ProjectSetup project);

    /** Takes notice of what changed on disk and builds. The markers are sorted. */
    List<Marker> build(String project, Scope scope);

    /** Takes the project out of the workspace; its files stay. */
    void close(String project);

    /** How much is built. */
    enum Scope {
        /** Everything, as after a clean. */
        FULL,
        /** What Eclipse holds to be touched by the changes since the last build. */
        INCREMENTAL
    }
}
