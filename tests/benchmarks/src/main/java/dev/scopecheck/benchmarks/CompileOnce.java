package dev.scopecheck.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** javac in a virtual machine of its own, which says at its end what it has used: wall ms, CPU ms, peak memory in MB. */
public final class CompileOnce {

    private static final String PEAK = "VmHWM:";

    private CompileOnce() {}

    /** Compiles with javac's arguments. */
    public static void main(String[] arguments) throws IOException {
        int status = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, arguments);
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf("%d %.0f %d%n", wall, process.getProcessCpuTime() / 1e6, peak());
        System.exit(status);
    }

    /** As Linux tells it; 0 elsewhere. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
