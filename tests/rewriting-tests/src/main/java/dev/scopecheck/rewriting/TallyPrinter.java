package dev.scopecheck.rewriting;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the tally when the last test has run; found by JUnit where extensions are to be detected. */
public final class TallyPrinter implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TallyPrinter.class))
                .computeIfAbsent("tally", key -> (AutoCloseable) () -> System.out.print(Tally.INSTANCE.render()));
    }
}
