package dev.scopecheck.eclipse.inside;

import dev.scopecheck.eclipse.Workspace;
import java.util.Map;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Offers the workspace as a service, which is how the tests outside reach it. */
public final class Activator implements BundleActivator {

    /** Called by the framework. */
    public Activator() {}

    @Override
    public void start(BundleContext context) throws Exception {
        context.registerService(
                Workspace.class, new HeadlessWorkspace(), FrameworkUtil.asDictionary(Map.<String, Object>of()));
    }

    @Override
    public void stop(BundleContext context) {}
}
