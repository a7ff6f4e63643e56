package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.AnnotationNames;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.Placed;
import dev.scopecheck.core.model.Unresolved;
import dev.scopecheck.core.options.Options;
import dev.scopecheck.core.platform.Endpoints;
import dev.scopecheck.core.platform.Platform;
import dev.scopecheck.processor.calls.CallCollector;
import dev.scopecheck.processor.calls.Requests;
import dev.scopecheck.processor.clients.Carriers;
import dev.scopecheck.processor.declarations.ClientEndpoints;
import dev.scopecheck.processor.declarations.RequirementCollector;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.incremental.ExistingClassFiles;
import dev.scopecheck.processor.incremental.Outdated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The evidence in the sources of this compilation: what the rounds show of them, then what javac's analysis does.
 *
 * <p>Eclipse compiles no more than what changed. What it does not compile stands in class files, from which the
 * {@code @AddonDescriptor} is read: without it, another descriptor would be checked.
 */
final class CompilationSources {

    private static final String LOMBOK = "lombok.Getter";

    private final CompiledTypes types;
    private final ClientEndpoints clients;
    private final Optional<Trees> trees;
    private final Optional<CallCollector> calls;
    private final Optional<ExistingClassFiles> earlier;
    private RequirementCollector declarations;
    private boolean clear;

    private CompilationSources(
            CompiledTypes types, ClientEndpoints clients, HostCompiler host, Optional<CallCollector> calls) {
        this.types = types;
        this.clients = clients;
        this.trees = host.trees();
        this.calls = calls;
        this.earlier = host.earlier();
        this.declarations = new RequirementCollector(trees, clients);
    }

    /** Reads what the compiler shows: calls where it has trees, and requests where somebody wants them. */
    static CompilationSources of(
            CompiledTypes types, ProcessingEnvironment environment, HostCompiler host, AddOnAnalysis analysis) {
        Options options = analysis.options();
        Platform platform = analysis.platform();
        ClientEndpoints clients = new ClientEndpoints(
                new Carriers(environment.getElementUtils(), host.trees(), host.classFiles()), Endpoints.of(platform));
        return new CompilationSources(
                types, clients, host, host.calls(clients, environment.getTypeUtils(), options, platform));
    }

    /** Returns the types that are compiled. */
    CompiledTypes types() {
        return types;
    }

    void addRound(Collection<? extends Element> roots) {
        declarations.addRound(roots);
        types.addRound(roots);
    }

    /**
     * An annotation may name what a later round generated; it is then read again. Without trees everything is, as javac
     * does not know the places of an earlier round's elements any more; and beside Lombok, which annotates methods in
     * javac's trees, perhaps after the first round was read.
     */
    void endRounds(boolean errorRaised) {
        if (!declarations.unresolved().isEmpty() || trees.isEmpty() || types.see(LOMBOK)) {
            declarations = new RequirementCollector(trees, clients);
            declarations.addRound(types.elements());
        }
        clear = !errorRaised && declarations.unresolved().isEmpty();
    }

    /** Adds what an analysed type calls; and all of it, if no round has shown it. */
    void addAnalysed(String name, TypeElement type, CompilationUnitTree file) {
        if (types.addAnalysed(name, file)) {
            declarations.addRound(List.of(type));
        }
        if (calls.isPresent()) {
            calls.get().addType(type, file, declarations);
        }
    }

    /** Returns whether all that was seen could be resolved. */
    boolean areClear() {
        return clear && (calls.isEmpty() || calls.get().unresolved().isEmpty());
    }

    /** Returns what could not be resolved, in the order of the sources. */
    List<Unresolved> unresolved() {
        List<Unresolved> all = new ArrayList<>(declarations.unresolved());
        if (calls.isPresent()) {
            all.addAll(calls.get().unresolved());
        }
        all.sort(Placed.ORDER);
        return all;
    }

    /** Returns what was seen so far, all of it or not. */
    Evidence soFar() {
        return declarations.evidence(false);
    }

    /** Returns what the rounds have shown, and no calls: so it is not all. */
    Evidence declarations() {
        return declarations.evidence(clear && calls.isPresent());
    }

    /**
     * Returns the declarations and the calls.
     *
     * @param everyType whether every type was analysed
     * @param before what the last report tells of texts that others use
     */
    Evidence withCalls(boolean everyType, Outdated before) {
        List<CallSite> sites = calls.isPresent() ? calls.get().callSites() : List.of();
        Evidence all = declarations.evidence(false).with(sites, everyType && areClear());
        Requests requests = calls.isPresent() ? calls.get().requests(before.last(), before.kept()) : Requests.NONE;
        return all.withEndpoints(requests.calls(), requests.followed());
    }

    /** Returns whether Eclipse compiles only a part of the sources. */
    boolean partial() {
        return earlier.isPresent();
    }

    /** Finds every {@code @AddonDescriptor} of this compilation; if it has none, and is a part, that of the others. */
    List<DescriptorReference> references(Evidence evidence) {
        if (!evidence.references().isEmpty() || !partial()) {
            return evidence.references();
        }
        return inClassFiles(earlier.orElseThrow().mentioning(AnnotationNames.ADDON_DESCRIPTOR))
                .references();
    }

    /** Returns what class files declare, as far as the compiler finds them. */
    Evidence inClassFiles(Collection<String> names) {
        RequirementCollector others = new RequirementCollector(Optional.empty(), clients);
        for (String name : names) {
            Optional<Element> element = types.element(name);
            if (element.isPresent()) {
                others.addRound(List.of(element.get()));
            }
        }
        return others.evidence(false);
    }

    /** Finds the module of the {@code @AddonDescriptor}, else of the first type. */
    Optional<String> module() {
        List<DescriptorReference> references = declarations.evidence(false).references();
        Optional<String> type = references.isEmpty()
                ? types.firstType()
                : Optional.of(references.get(0).place().type());
        return type.flatMap(types::moduleOf);
    }
}
