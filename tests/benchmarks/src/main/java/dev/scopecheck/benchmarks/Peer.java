package dev.scopecheck.benchmarks;

import dev.scopecheck.processor.ScopecheckProcessor;
import java.util.List;
import java.util.stream.Stream;

/** What javac is run with, one beside the other. */
enum Peer {
    NONE("no processor", List.of("-proc:none")),
    NO_OP("a processor that does nothing", processor(NoOpProcessor.class.getName())),
    DECLARATIONS("Scopecheck, declarations alone", processor(DeclarationsProcessor.class.getName())),
    SCOPECHECK("Scopecheck", processor(ScopecheckProcessor.class.getName())),
    ERROR_PRONE(
            "Error Prone, one check",
            List.of(
                    "-XDcompilePolicy=simple",
                    "--should-stop=ifError=FLOW",
                    "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:DeadException:ERROR")),
    CHECKER_FRAMEWORK("Checker Framework, one checker", processor(Peers.CHECKER));

    /** What both peers ask their users to open of javac. */
    private static final List<String> PACKAGES =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    private final String shown;
    private final List<String> arguments;

    Peer(String shown, List<String> arguments) {
        this.shown = shown;
        this.arguments = arguments;
    }

    private static List<String> processor(String name) {
        return List.of("-processor", name);
    }

    String shown() {
        return shown;
    }

    /** Of javac. */
    List<String> arguments() {
        return arguments;
    }

    /** Of the virtual machine, and the same for all. */
    static List<String> opened() {
        return PACKAGES.stream()
                .map(name -> "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
                .flatMap(name -> Stream.of("--add-exports=" + name, "--add-opens=" + name))
                .toList();
    }
}
