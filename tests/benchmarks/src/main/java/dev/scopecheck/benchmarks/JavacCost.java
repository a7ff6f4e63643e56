package dev.scopecheck.benchmarks;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the processor adds to a compilation: its share of the CPU, its start-up, and its time a call site.
 *
 * <p>Run with {@code -XX:FlightRecorderOptions=stackdepth=1024}: stacks are cut off from their root on, and a scanner's
 * are deep.
 */
public final class JavacCost {

    private static final long SEED = 7;
    private static final int WARM_UP = 7;
    private static final int MEASURED = 30;
    private static final int STARTS = 31;
    private static final int WARM_STARTS = 300;

    private JavacCost() {}

    /** Measures what is named: {@code share}, {@code start}, {@code sites}; without arguments, everything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> wanted = arguments.length == 0 ? List.of("share", "sites", "start") : List.of(arguments);
        System.out.printf("javac %s%n", Runtime.version());
        if (wanted.contains("share")) {
            share();
        }
        if (wanted.contains("sites")) {
            sites();
        }
        if (wanted.contains("start")) {
            start();
        }
    }

    private static void share() throws IOException {
        try (Workspace project = Workspace.of(new GeneratedSources(1_000, 20, SEED))) {
            print("first", CpuSamples.of(() -> compile(project, 1)));
            compile(project, WARM_UP);
            print("warm", CpuSamples.of(() -> compile(project, MEASURED)));
        }
        String others = System.getProperty("sources", "");
        if (!others.isEmpty()) {
            try (Workspace project = Workspace.of(Path.of(others))) {
                compile(project, WARM_UP);
                print("warm, code without scopes,", CpuSamples.of(() -> compile(project, MEASURED)));
            }
        }
    }

    private static void compile(Workspace project, int times) {
        for (int time = 0; time < times; time++) {
            project.compile(List.of(new ScopecheckProcessor()));
        }
    }

    private static void print(String what, CpuSamples samples) {
        System.out.printf(
                "share %-6s %6d samples, %4d own: %.2f %%%n", what, samples.all(), samples.own(), samples.percent());
        samples.leaves().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .forEach(leaf -> System.out.printf("    %4d %s%n", leaf.getValue(), leaf.getKey()));
    }

    private static void sites() throws IOException {
        System.out.println("sites: calls, a class, us a site in the listener, in the rounds");
        for (int perClass : List.of(10, 1_000)) {
            for (int calls : List.of(100_000, 1_000, 10_000, 100_000)) {
                sites(new GeneratedSources(calls / perClass, perClass, SEED));
            }
        }
    }

    /** As many compilations as make a hundred thousand sites, and three at the least. */
    private static void sites(GeneratedSources generated) throws IOException {
        int times = Math.max(3, 100_000 / generated.calls());
        try (Workspace project = Workspace.of(generated)) {
            List<ClockedProcessor> clocks =
                    Stream.generate(ClockedProcessor::new).limit(times).toList();
            clocks.forEach(clock -> project.compile(List.of(clock)));
            double[] listener =
                    clocks.stream().mapToDouble(ClockedProcessor::listener).toArray();
            double[] rounds =
                    clocks.stream().mapToDouble(ClockedProcessor::rounds).toArray();
            System.out.printf(
                    "sites %7d %5d %6.2f %6.2f%n",
                    generated.calls(),
                    generated.callsPerClass(),
                    Spread.of(listener).median() / 1e3 / generated.calls(),
                    Spread.of(rounds).median() / 1e3 / generated.calls());
        }
    }

    private static void start() throws IOException, InterruptedException {
        try (Workspace project = Workspace.of(new GeneratedSources(1, 20, SEED))) {
            Startup.cold(project, 3);
            print("cold", Startup.cold(project, STARTS));
            Startup.warm(project, WARM_STARTS);
            print("warm", Startup.warm(project, WARM_STARTS));
        }
    }

    private static void print(String what, Startup times) {
        System.out.printf(
                "start %s no-op %s ms, own %s ms, difference %s ms, of the fastest %.0f ms%n",
                what, Spread.of(times.noOp()), Spread.of(times.own()), times.more(), times.fastest());
    }
}
