package dev.scopecheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * The samples that the Flight Recorder took of the thread that compiles while it ran Java code.
 *
 * @param all how many
 * @param own those with a frame of the processor's on the stack, whatever it had called
 * @param leaves how many of these had each frame of the processor's on top of the others
 */
record CpuSamples(long all, long own, Map<String, Integer> leaves) {

    private static final String OURS = "dev.scopecheck.";
    private static final List<String> SHIPPED = List.of(OURS + "core.", OURS + "processor.");
    private static final Duration PERIOD = Duration.ofMillis(10);

    /** Records while something runs on this thread. */
    static CpuSamples of(Runnable work) throws IOException {
        Path file = Files.createTempFile("scopecheck-benchmark", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return read(file, Thread.currentThread().getName());
        } finally {
            Files.delete(file);
        }
    }

    private static CpuSamples read(Path file, String thread) throws IOException {
        List<RecordedStackTrace> stacks = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .filter(event -> event.getThread("sampledThread").getJavaName().equals(thread))
                .map(RecordedEvent::getStackTrace)
                .toList();
        if (stacks.stream().anyMatch(RecordedStackTrace::isTruncated)) {
            throw new IllegalStateException("stacks are cut off: run with -XX:FlightRecorderOptions=stackdepth=1024");
        }
        Map<String, Integer> leaves = new TreeMap<>();
        stacks.forEach(stack -> stack.getFrames().stream()
                .map(CpuSamples::name)
                .filter(name -> SHIPPED.stream().anyMatch(name::startsWith))
                .findFirst()
                .ifPresent(name -> leaves.merge(name.substring(OURS.length()), 1, Integer::sum)));
        return new CpuSamples(
                stacks.size(),
                leaves.values().stream().mapToLong(count -> count).sum(),
                leaves);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    double percent() {
        return 100.0 * own / all;
    }
}
