package dev.scopecheck.core.io;

import java.nio.file.FileSystemException;

/** A file that is larger than anything that can have been meant. */
public final class TooLarge extends FileSystemException {

    private static final long serialVersionUID = 1;

    /**
     * Of a file.
     *
     * @param most its largest size in bytes
     */
    TooLarge(String name, int most) {
        super(name, null, "it is larger than " + (most >> 20) + " MB");
    }
}
