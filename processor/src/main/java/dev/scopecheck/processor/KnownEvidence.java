package dev.scopecheck.processor;

import dev.scopecheck.core.analysis.Config;
import dev.scopecheck.core.analysis.Coverage;
import dev.scopecheck.core.finding.Finding;
import dev.scopecheck.core.finding.UnusableReport;
import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.options.Mode;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.incremental.Outdated;
import dev.scopecheck.processor.incremental.PreviousReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The evidence in the sources of this compilation, and what the last report and class files add to it. */
final class KnownEvidence {

    private final HostCompiler host;
    private final CompilationSources sources;
    private final PreviousReport memory;

    KnownEvidence(HostCompiler host, CompilationSources sources, PreviousReport memory) {
        this.host = host;
        this.sources = sources;
        this.memory = memory;
    }

    /** Returns what is known while rounds go on. */
    Evidence beforeLastRound() {
        return sources.soFar().and(memory.othersWritten(compiled())).and(inUnseenClasses());
    }

    /**
     * Returns all that is known: complete if this compilation was, and nothing is missing beside it.
     *
     * @param all whether every type was analysed
     */
    Evidence afterAnalysis(boolean all) {
        Set<String> compiled = compiled();
        Outdated before = new Outdated(memory, compiled);
        Evidence seen = sources.withCalls(all && memory.coversAllBut(compiled), before);
        Evidence others = memory.others(compiled).withoutPartsIn(seen.followed());
        return seen.outdated(before.by(seen.followed())).and(others).and(inUnseenClasses());
    }

    /**
     * Returns how much of the code the declarations are about, where nothing comes after the last round.
     *
     * @param constants the scopes in the constants class, if one was written
     */
    Coverage coverageOfRounds(Optional<Collection<String>> constants) {
        boolean missesClasses = host.markers().isEmpty() && memory.hasOtherClasses(compiled());
        return new Coverage(false, sources.areClear(), sources.partial() || missesClasses, constants, List.of());
    }

    /**
     * Returns how much of the code the evidence after the analysis is about.
     *
     * @param all whether every type was analysed
     * @param constants the scopes in the constants class, if one was written
     */
    Coverage coverageOfAnalysis(boolean all, Optional<Collection<String>> constants) {
        List<Unresolved> unresolved = all ? sources.unresolved() : List.of();
        return new Coverage(true, all && sources.areClear(), false, constants, unresolved).beside(unseen());
    }

    /** The classes of other compilers, as they are named to the user. */
    private List<String> unseen() {
        List<String> unseen = new ArrayList<>();
        memory.unseen(compiled()).forEach((name, language) -> unseen.add(name + " (" + language.text() + ")"));
        unseen.addAll(memory.otherReleases());
        return unseen;
    }

    /**
     * Finds the reason why nothing can be judged: classes that were not compiled now count, and what they require is no
     * longer known.
     *
     * <p>In check mode, classes without any report are as before the processor was there: what they lack is said once they
     * are compiled. But a descriptor that is generated would lose what they require, and so would one that they name.
     */
    Optional<Finding> loss(Config config, Path projectFolder) {
        Set<String> annotations =
                config.mode() == Mode.GENERATE ? annotations() : Set.of(AnnotationNames.ADDON_DESCRIPTOR);
        return memory.loss(compiled(), projectFolder, annotations).or(() -> unreadable(projectFolder));
    }

    /** A class file that counts, and that the compiler does not read: its folder is not on the class path. */
    private Optional<Finding> unreadable(Path projectFolder) {
        return annotatedUnseen().stream()
                .filter(name -> sources.types().element(name).isEmpty())
                .findFirst()
                .map(name -> new UnusableReport(
                        memory.shown(projectFolder),
                        "class '" + name
                                + "' is annotated, another compiler compiled it, and it is not on the class path",
                        "put the folder of class files on the class path of this compilation"));
    }

    private Set<String> compiled() {
        return sources.types().names();
    }

    private Evidence inUnseenClasses() {
        return sources.inClassFiles(annotatedUnseen());
    }

    private List<String> annotatedUnseen() {
        return memory.unseenMentioning(compiled(), annotations());
    }

    /** Scopecheck's own, and those of the sources that carry them. */
    private Set<String> annotations() {
        Set<String> annotations = new TreeSet<>(List.of(
                AnnotationNames.ADDON_DESCRIPTOR, AnnotationNames.CALLS_ENDPOINT, AnnotationNames.REQUIRES_SCOPE));
        sources.soFar()
                .definitions()
                .forEach(composed -> annotations.add(composed.place().type()));
        return annotations;
    }
}
