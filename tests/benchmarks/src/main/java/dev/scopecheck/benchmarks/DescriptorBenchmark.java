package dev.scopecheck.benchmarks;

import dev.scopecheck.core.descriptor.DescriptorFile;
import dev.scopecheck.core.descriptor.DescriptorParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A descriptor: read with every place in it, and written with other scopes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DescriptorBenchmark {

    private static final String POINTER = "/capabilities/hipchatApiConsumer/scopes";

    /** How many characters it has at the least. */
    @Param({"1000", "10000", "100000", "1000000", "10000000", "50000000"})
    public int size = 1_000;

    private DescriptorFile file = new DescriptorFile("addon.json", "addon.json", new byte[0]);

    /** Writes it: a very long list of webhooks, and the scopes behind them. */
    @Setup
    public void write() {
        StringBuilder json = new StringBuilder("{\n  \"capabilities\": {\n    \"webhook\": [");
        for (int number = 0; json.length() < size; number++) {
            json.append(number == 0 ? "\n" : ",\n")
                    .append("      {\"event\": \"room_message\", \"url\": \"${host}/hook/")
                    .append(number)
                    .append("\", \"name\": \"Grüße\"}");
        }
        json.append(
                "\n    ],\n    \"hipchatApiConsumer\": {\n      \"scopes\": [\n        \"view_room\"\n      ]\n    }\n  }\n}\n");
        file = new DescriptorFile("addon.json", "addon.json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Parses it. */
    @Benchmark
    public DescriptorParser.ParseResult parse() {
        return DescriptorParser.parse(file, POINTER);
    }

    /** Parses it and puts two scopes into it. */
    @Benchmark
    public String parseAndSplice() {
        DescriptorParser.Parsed parsed = (DescriptorParser.Parsed) DescriptorParser.parse(file, POINTER);
        return parsed.descriptor().withScopes(List.of("send_notification", "view_room"));
    }
}
