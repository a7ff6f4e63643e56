package dev.scopecheck.commands;

import dev.scopecheck.processor.ScopecheckProcessor;
import dev.scopecheck.testsupport.CompiledProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;

/** An add-on's project that is compiled by javac with the processor, then handed to the commands. */
public final class CommandsProject extends CompiledProject<CommandsProject> {

    public CommandsProject(Path folder) {
        super(folder);
    }

    @Override
    protected List<Processor> processors() {
        return List.of(new ScopecheckProcessor());
    }

    private AddOn addOn() {
        return new AddOn(path(CLASSES), List.of(), Map.of(), true);
    }

    AddOnState seen() throws IOException {
        return AddOnStateReader.seen(addOn());
    }

    CommandResult check() throws IOException {
        return Commands.check(AddOnStateReader.built(addOn()));
    }

    Fix fix() throws IOException {
        return Fix.run(seen(), false);
    }

    /** Writes the report's pages into this folder, and returns what keeps the add-on from being judged. */
    public CommandResult report(Path output) throws IOException {
        AddOnState state = seen();
        ReportPages.write(state, output);
        return ReportPages.obstacles(state);
    }
}
