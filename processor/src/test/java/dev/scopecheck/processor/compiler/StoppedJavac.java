package dev.scopecheck.processor.compiler;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A virtual machine of its own that compiles a project, and ends at the worst moment. */
final class StoppedJavac {

    static final int HALTED = 77;

    private StoppedJavac() {}

    /** Compiles the project in a folder with a processor option; ends while this file is written, or before it is closed. */
    public static void main(String[] arguments) {
        ProcessorProject project = new ProcessorProject(Path.of(arguments[0]));
        project.option(arguments[1])
                .watched((name, out) ->
                        name.endsWith(arguments[2]) ? new Halting(out, Boolean.parseBoolean(arguments[3])) : out)
                .compile(FrontEnd.JAVAC);
    }

    /** Starts it, and waits for its end. */
    static int run(ProcessorProject project, String option, String file, boolean half) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            StoppedJavac.class.getName(),
                            project.folder().toString(),
                            option,
                            file,
                            String.valueOf(half))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Halting extends FilterOutputStream {

        private final boolean half;

        Halting(OutputStream out, boolean half) {
            super(out);
            this.half = half;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, half ? length / 2 : length);
            if (half) {
                halt();
            }
        }

        @Override
        public void close() throws IOException {
            super.close();
            halt();
        }

        private void halt() throws IOException {
            out.flush();
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
