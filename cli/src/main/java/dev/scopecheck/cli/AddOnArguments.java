package dev.scopecheck.cli;

import dev.scopecheck.commands.AddOn;
import dev.scopecheck.commands.AddOnState;
import dev.scopecheck.commands.AddOnStateReader;
import dev.scopecheck.core.options.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The arguments that say which add-on is meant. */
final class AddOnArguments {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @picocli.CommandLine.Option(
            names = "--classes",
            required = true,
            paramLabel = "<folder>",
            description = "The class output of the add-on's compilation, such as target/classes.")
    private Path classes = Path.of("");

    @picocli.CommandLine.Option(
            names = "--descriptor",
            paramLabel = "<file>",
            description = "The descriptor's source; if not given, the one that was used when the add-on was compiled.")
    private @Nullable Path descriptor;

    @picocli.CommandLine.Option(
            names = "-A",
            paramLabel = "<option>=<value>",
            description =
                    "An option as the compiler takes it, such as -Ascopecheck.unused=error; if not given, what the"
                            + " compiler was given.")
    private Map<String, String> options = new HashMap<>();

    /** Of an add-on that was compiled. */
    AddOnState built() throws IOException {
        return AddOnStateReader.built(addOn());
    }

    /** Of an add-on whose compilation Scopecheck may have failed. */
    AddOnState seen() throws IOException {
        return AddOnStateReader.seen(addOn());
    }

    /** A folder or file that is not there is a slip of the pen, not an add-on that requires nothing. */
    private AddOn addOn() {
        if (command == null) {
            throw new IllegalStateException("not part of a command");
        }
        if (!Files.isDirectory(classes)) {
            throw wrong(
                    "--classes",
                    classes + (Files.exists(classes) ? " is not a folder" : " is not there; compile first"),
                    command);
        }
        WrongArguments.refuseUnknown(options, command.commandLine());
        Map<String, String> all = new HashMap<>(options);
        if (descriptor != null) {
            if (!Files.exists(descriptor)) {
                throw wrong("--descriptor", descriptor + " is not there; name the descriptor's file", command);
            }
            all.put(Option.DESCRIPTOR.fullName(), descriptor.toAbsolutePath().toString());
        }
        return new AddOn(classes, List.of(), all, true);
    }

    private static ParameterException wrong(String option, String problem, CommandSpec command) {
        return new ParameterException(command.commandLine(), "Invalid value for option '" + option + "': " + problem);
    }
}
