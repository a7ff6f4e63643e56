package dev.scopecheck.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What javac takes as a process of its own with each peer in turn, so that whatever else the machine does meets them all.
 */
public final class Peers {

    /** The one of the Checker Framework's checkers that takes the least CPU, or another that is asked for. */
    static final String CHECKER =
            System.getProperty("checker", "org.checkerframework.common.returnsreceiver.ReturnsReceiverChecker");

    private static final long SEED = 7;

    private final Workspace project;
    private final String peersPath;
    private final Map<Peer, List<Run>> runs = new EnumMap<>(Peer.class);

    private Peers(Workspace project, String peersPath) {
        this.project = project;
        this.peersPath = peersPath;
    }

    private record Run(double wall, double cpu, double memory) {}

    /** Arguments: the folder of the peers' jars, the number of classes, the number of rounds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int classes = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        try (Workspace project = Workspace.of(new GeneratedSources(classes, 20, SEED));
                Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
            String path = jars.sorted().map(Path::toString).collect(Collectors.joining(pathSeparator()));
            Peers peers = new Peers(project, path);
            peers.measure(rounds);
            System.out.printf("javac %s, %d classes, %d rounds%n", Runtime.version(), classes, rounds);
            for (Peer peer : Peer.values()) {
                peers.print(peer);
            }
        }
    }

    private void measure(int rounds) throws IOException, InterruptedException {
        // the first round is not counted: it reads everything into the system's memory
        for (int round = 0; round <= rounds; round++) {
            for (Peer peer : Peer.values()) {
                note(peer, run(peer), round > 0);
            }
        }
    }

    private void note(Peer peer, Run run, boolean counts) {
        if (counts) {
            runs.computeIfAbsent(peer, key -> new ArrayList<>()).add(run);
        }
    }

    private static String pathSeparator() {
        return System.getProperty("path.separator");
    }

    private Run run(Peer peer) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Peer.opened());
        command.addAll(List.of("-cp", "" + Workspace.ownJar(), CompileOnce.class.getName()));
        // the Checker Framework wants its annotations there
        command.addAll(List.of("-nowarn", "-cp", project.classPathText() + pathSeparator() + peersPath));
        command.addAll(List.of("-processorpath", processorPath(peer)));
        command.addAll(List.of("-d", "" + project.classOutput()));
        command.addAll(peer.arguments());
        command.add("@" + project.sourceList());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed;
        try (BufferedReader out = process.inputReader()) {
            printed = out.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("javac failed with " + peer.shown());
        }
        String[] used = printed.get(printed.size() - 1).split(" ", -1);
        return new Run(Double.parseDouble(used[0]), Double.parseDouble(used[1]), Double.parseDouble(used[2]));
    }

    private String processorPath(Peer peer) throws IOException {
        return switch (peer) {
            case NONE, NO_OP -> "" + project.alone(NoOpProcessor.class);
            case DECLARATIONS, SCOPECHECK -> "" + Workspace.ownJar();
            case ERROR_PRONE, CHECKER_FRAMEWORK -> peersPath;
        };
    }

    private void print(Peer peer) {
        double[] cpu = of(peer, Run::cpu);
        double[] floor = of(Peer.NO_OP, Run::cpu);
        System.out.printf(
                "%-32s wall ms %s, CPU ms %s, beyond a processor that does nothing %s = %.3f of it, MB %s%n",
                peer.shown(),
                Spread.of(of(peer, Run::wall)),
                Spread.of(cpu),
                Spread.more(cpu, floor),
                Spread.of(cpu).median() / Spread.of(floor).median(),
                Spread.of(of(peer, Run::memory)));
    }

    private double[] of(Peer peer, ToDoubleFunction<Run> value) {
        return runs.getOrDefault(peer, List.of()).stream().mapToDouble(value).toArray();
    }
}
