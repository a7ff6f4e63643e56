package dev.scopecheck.benchmarks;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * javac's wall time as a process of its own, in milliseconds, with processors in turn.
 *
 * @param noOp with one that does nothing
 * @param own with Scopecheck's
 */
record Startup(double[] noOp, double[] own) {

    /** Runs them one after the other, so that whatever else the machine does meets both. */
    static Startup of(Workspace project, int runs) throws IOException, InterruptedException {
        double[] noOp = new double[runs];
        double[] own = new double[runs];
        for (int run = 0; run < runs; run++) {
            noOp[run] = javac(project, NoOpProcessor.class);
            own[run] = javac(project, ScopecheckProcessor.class);
        }
        return new Startup(noOp, own);
    }

    private static double javac(Workspace project, Class<?> processor) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-nowarn"));
        command.addAll(List.of("-cp", project.classPathText(), "-processorpath", "" + Workspace.ownJar()));
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

    static double median(double... values) {
        double[] sorted =
                Stream.of(values).flatMapToDouble(Arrays::stream).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The median of the differences within pairs. */
    double more() {
        return median(differences().toArray());
    }

    /** What the fastest run of each differs by: other work on the machine only ever adds. */
    double fastest() {
        return Arrays.stream(own).min().orElseThrow()
                - Arrays.stream(noOp).min().orElseThrow();
    }

    /** The differences that half of the pairs lie between. */
    String middleHalf() {
        double[] sorted = differences().sorted().toArray();
        return "%.0f to %.0f".formatted(sorted[sorted.length / 4], sorted[sorted.length * 3 / 4]);
    }

    private DoubleStream differences() {
        return IntStream.range(0, own.length).mapToDouble(run -> own[run] - noOp[run]);
    }
}
