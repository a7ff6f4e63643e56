package dev.scopecheck.eclipse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** An Eclipse without windows that runs inside of this JVM, on the jars of the class path. */
final class Eclipse implements AutoCloseable {

    private final Framework framework;
    private final Workspace workspace;

    private Eclipse(Framework framework) {
        this.framework = framework;
        BundleContext context = framework.getBundleContext();
        this.workspace = context.getService(context.getServiceReference(Workspace.class));
    }

    /** Starts it; what it writes goes below that folder. */
    static Eclipse start(Path folder) throws BundleException, IOException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        // as Eclipse's own launcher has it: packages of the JDK need not be imported
                        "osgi.compatibility.bootdelegation", "true",
                        "osgi.configuration.area",
                                Files.createDirectories(folder.resolve("configuration"))
                                        .toString(),
                        "osgi.install.area",
                                Files.createDirectories(folder.resolve("install"))
                                        .toString(),
                        "osgi.instance.area",
                                Files.createDirectories(folder.resolve("workspace"))
                                        .toString(),
                        "org.osgi.framework.system.packages.extra", Workspace.class.getPackageName()));
        framework.start();
        List<Bundle> bundles = new ArrayList<>();
        BundleContext context = framework.getBundleContext();
        bundles.add(context.installBundle("ant", Bundles.empty("org.apache.ant", "1.10.15")));
        for (Path jar : Bundles.ofEclipse()) {
            bundles.add(context.installBundle("reference:" + jar.toUri()));
        }
        for (Bundle bundle : bundles) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
        context.installBundle(
                        "reference:" + Bundles.jar("scopecheck-eclipse-tests").toUri())
                .start();
        return new Eclipse(framework);
    }

    Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
