package dev.scopecheck.core.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The endpoints of a platform file, read when one is first looked at. */
final class LazyEndpoints extends AbstractList<Endpoint> {

    private final String file;
    private @Nullable List<Endpoint> endpoints;

    /** Those of this platform file. */
    LazyEndpoints(String file) {
        this.file = file;
    }

    @Override
    public Endpoint get(int index) {
        return endpoints().get(index);
    }

    @Override
    public int size() {
        return endpoints().size();
    }

    private List<Endpoint> endpoints() {
        if (endpoints == null) {
            try {
                endpoints = PlatformParser.parse(file).endpoints();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return endpoints;
    }
}
