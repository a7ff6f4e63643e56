package dev.scopecheck.benchmarks;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;

/**
 * javac's wall time in milliseconds, with processors in turn.
 *
 * @param noOp with one that does nothing
 * @param own with Scopecheck's
 */
record Startup(double[] noOp, double[] own) {

    /** As processes of their own, one after the other, so that whatever else the machine does meets both. */
    static Startup cold(Workspace project, int runs) throws IOException, InterruptedException {
        double[] noOp = new double[runs];
        double[] own = new double[runs];
        for (int run = 0; run < runs; run++) {
            noOp[run] = javac(project, project.alone(NoOpProcessor.class), NoOpProcessor.class);
            own[run] = javac(project, Workspace.ownJar(), ScopecheckProcessor.class);
        }
        return new Startup(noOp, own);
    }

    /** In this virtual machine, as in a build tool's or an editor's that lives on. */
    static Startup warm(Workspace project, int runs) {
        double[] noOp = new double[runs];
        double[] own = new double[runs];
        for (int run = 0; run < runs; run++) {
            noOp[run] = here(project, new NoOpProcessor());
            own[run] = here(project, new ScopecheckProcessor());
        }
        return new Startup(noOp, own);
    }

    private static double here(Workspace project, Processor processor) {
        long from = System.nanoTime();
        project.compile(List.of(processor));
        return (System.nanoTime() - from) / 1e6;
    }

    private static double javac(Workspace project, Path path, Class<?> processor)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-nowarn"));
        command.addAll(List.of("-cp", project.classPathText(), "-processorpath", "" + path));
        command.addAll(List.of("-processor", processor.getName(), "-d", "" + project.classOutput()));
        project.sources().forEach(source -> command.add(source.toString()));
        long from = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        long took = System.nanoTime() - from;
        if (status != 0) {
            throw new IllegalStateException("javac ended with " + status);
        }
        return took / 1e6;
    }

    /** The differences within pairs. */
    Spread more() {
        return Spread.more(own, noOp);
    }

    /** What the fastest run of each differs by: other work on the machine only ever adds. */
    double fastest() {
        return Spread.of(own).least() - Spread.of(noOp).least();
    }
}
