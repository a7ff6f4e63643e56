package dev.scopecheck.eclipse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.osgi.framework.BundleException;

/** Hands every test the one Eclipse, which is started for the first and stopped after the last. */
final class RunningEclipse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Eclipse.class;
    }

    @Override
    public Eclipse resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningEclipse.class))
                .computeIfAbsent(Eclipse.class, key -> start(), Eclipse.class);
    }

    private static Eclipse start() {
        try {
            return Eclipse.start(
                    Files.createTempDirectory(Path.of("target"), "eclipse").toAbsolutePath());
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
