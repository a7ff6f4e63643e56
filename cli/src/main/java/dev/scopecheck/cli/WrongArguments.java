package dev.scopecheck.cli;

import dev.scopecheck.core.model.SpellingSuggestion;
import dev.scopecheck.core.options.Option;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong arguments in two lines: which one is wrong, and which command explains more. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(failure, command));
        err.println("see: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Main.UNUSABLE;
    }

    /** A misspelt option also lacks, so it is named before what seems to be missing. */
    private static String message(ParameterException failure, CommandLine command) {
        List<String> unmatched = failure instanceof UnmatchedArgumentException unknown
                ? unknown.getUnmatched()
                : command.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unknown(unmatched.get(0), command);
        }
        if (!isProgram(command)) {
            return String.valueOf(failure.getMessage());
        }
        return failure.getValue() == null
                ? "A command is missing" + commands(command)
                : unknown(failure.getValue(), command);
    }

    private static String unknown(String argument, CommandLine command) {
        if (argument.startsWith("-")) {
            String name = argument.replaceFirst("=.*", "");
            List<String> known = command.getCommandSpec().options().stream()
                    .map(option -> option.longestName())
                    .toList();
            return "Unknown option '" + name + "'" + didYouMean(SpellingSuggestion.find(name, known), "");
        }
        if (isProgram(command)) {
            Optional<String> meant =
                    SpellingSuggestion.find(argument, command.getSubcommands().keySet());
            return "Unknown command '" + argument + "'" + didYouMean(meant, commands(command));
        }
        return "Unexpected argument '" + argument + "'";
    }

    private static boolean isProgram(CommandLine command) {
        return command.getParent() == null;
    }

    private static String commands(CommandLine program) {
        return "; the commands are: "
                + String.join(", ", new TreeSet<>(program.getSubcommands().keySet()));
    }

    private static String didYouMean(Optional<String> nearest, String otherwise) {
        return nearest.map(name -> "; did you mean '" + name + "'?").orElse(otherwise);
    }

    /**
     * Refuses options that no processor but Scopecheck's could be meant by, and that it does not know.
     *
     * @param options by their names without {@code -A}
     */
    static void refuseUnknown(Map<String, String> options, CommandLine command) {
        for (String name : new TreeSet<>(options.keySet())) {
            if (!Option.names().contains(name)) {
                String full = name.startsWith(Option.PREFIX) ? name : Option.PREFIX + name;
                throw new ParameterException(
                        command,
                        "Unknown option '-A" + name + "'"
                                + didYouMean(
                                        SpellingSuggestion.find(full, Option.names())
                                                .map(known -> "-A" + known),
                                        "; the options are: " + String.join(", ", Option.names())));
            }
        }
    }
}
