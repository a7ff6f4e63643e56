package dev.scopecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page on the command line says what the commands say of themselves. */
final class CommandLinePageTest {

    private static final Path PAGE = Path.of("../docs/command-line.md");

    private final CommandSpec program = Main.commandLine().getCommandSpec();

    @Test
    void everyCommandHasItsSection() throws IOException {
        String page = Files.readString(PAGE);

        commands()
                .forEach((verb, command) -> assertThat(page)
                        .as("to paste: the section on " + verb)
                        .contains(section(verb, command.getCommandSpec())));
    }

    @Test
    void noCommandIsInventedAndNoneIsMissingInTheOverview() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Pattern.compile("(?m)^## `(.*)`$").matcher(page).results().map(match -> match.group(1)))
                .containsExactlyElementsOf(commands().keySet());
    }

    /** All but the one that only explains the others. */
    private TreeMap<String, CommandLine> commands() {
        TreeMap<String, CommandLine> commands = new TreeMap<>(program.subcommands());
        commands.remove("help");
        return commands;
    }

    @Test
    void everyExitCodeIsThere() throws IOException {
        List<String> rows = new ArrayList<>();
        program.usageMessage().exitCodeList().forEach((code, words) -> rows.add("| " + code + " | " + words + " |\n"));

        assertThat(rows).hasSize(4);
        assertThat(Files.readString(PAGE)).contains("| code | |\n| --- | --- |\n" + String.join("", rows) + "\n");
    }

    private static String section(String verb, CommandSpec command) {
        StringBuilder section = new StringBuilder("## `" + verb + "`\n\n");
        section.append(String.join(" ", command.usageMessage().description())).append("\n\n| | |\n| --- | --- |\n");
        command.positionalParameters().forEach(argument -> row(argument.paramLabel(), argument, section));
        for (OptionSpec option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
                row(name(option), option, section);
            }
        }
        return section.append('\n').toString();
    }

    private static void row(String name, ArgSpec argument, StringBuilder section) {
        section.append("| `").append(name).append("` | ").append(String.join(" ", argument.description()));
        section.append(argument.required() && argument.isOption() ? " Required." : "")
                .append(" |\n");
    }

    private static String name(OptionSpec option) {
        String name = option.longestName();
        return option.arity().max() == 0 ? name : name + (name.startsWith("--") ? "=" : "") + option.paramLabel();
    }
}
