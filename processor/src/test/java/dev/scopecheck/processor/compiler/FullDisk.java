package dev.scopecheck.processor.compiler;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A disk on which there is no place for the second half of one file. */
record FullDisk(String file) implements WatchedOutputs.Watch {

    @Override
    public OutputStream over(String name, OutputStream out) {
        return name.endsWith(file) ? new Half(out) : out;
    }

    private static final class Half extends FilterOutputStream {

        Half(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length / 2);
            throw new IOException("No space left on device");
        }
    }
}
