package dev.scopecheck.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.scopecheck.core.model.CallSite;
import dev.scopecheck.core.model.DescriptorReference;
import dev.scopecheck.core.model.Evidence;
import dev.scopecheck.core.model.PackageInfoNames;
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
import dev.scopecheck.processor.elements.AnnotationNames;
import dev.scopecheck.processor.host.HostCompiler;
import dev.scopecheck.processor.incremental.ExistingClassFiles;
import dev.scopecheck.processor.incremental.Outdated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The sources of this compilation: what the rounds show of them, then what javac's analysis does.
 *
 * <p>Eclipse compiles no more than what changed. What it does not compile stands in class files, from which the
 * {@code @AddonDescriptor} is read: without it, another descriptor would be checked.
 */
final class CompilationSources {

    private static final String LOMBOK = "lombok.Getter";

    private final ClientEndpoints clients;
    private final Elements elements;
    private final Optional<Trees> trees;
    private final Optional<CallCollector> calls;
    private final Optional<ExistingClassFiles> earlier;
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private Set<String> firstTypes = Set.of();
    private boolean first = true;
    private RequirementCollector declarations;
    private boolean clear;

    private CompilationSources(ClientEndpoints clients, HostCompiler host, Optional<CallCollector> calls) {
        this.clients = clients;
        this.elements = clients.elements();
        this.trees = host.trees();
        this.calls = calls;
        this.earlier = host.earlier();
        this.declarations = new RequirementCollector(trees, clients);
    }

    /** Reads what the compiler shows: calls where it has trees, and requests where somebody wants them. */
    static CompilationSources of(
            ProcessingEnvironment environment, HostCompiler host, Options options, Platform platform) {
        ClientEndpoints clients = new ClientEndpoints(
                new Carriers(environment.getElementUtils(), host.trees(), host.classFiles()), Endpoints.of(platform));
        return new CompilationSources(
                clients, host, host.calls(clients, environment.getTypeUtils(), options, platform));
    }

    void addRound(Collection<? extends Element> roots) {
        declarations.addRound(roots);
        for (Element root : roots) {
            if (root instanceof QualifiedNameable named) {
                Set<String> names = root instanceof TypeElement ? types : packages;
                names.add(named.getQualifiedName().toString());
            }
        }
        if (first) {
            written.addAll(compiled());
            firstTypes = types();
            first = false;
        }
    }

    /**
     * An annotation may name what a later round generated; it is then read again. Without trees everything is, as javac
     * does not know the places of an earlier round's elements any more; and beside Lombok, which annotates methods in
     * javac's trees, perhaps after the first round was read.
     */
    void endRounds(boolean errorRaised) {
        if (!declarations.unresolved().isEmpty() || trees.isEmpty() || seesLombok()) {
            declarations = new RequirementCollector(trees, clients);
            declarations.addRound(roots());
        }
        clear = !errorRaised && declarations.unresolved().isEmpty();
    }

    /** Asked of one module, if there are any: javac takes long to look for what is not there in all of them. */
    private boolean seesLombok() {
        Optional<Element> first =
                types.isEmpty() ? Optional.empty() : element(types.iterator().next());
        if (first.isEmpty()) {
            return false;
        }
        ModuleElement module = elements.getModuleOf(first.get());
        return module == null
                ? elements.getTypeElement(LOMBOK) != null
                : elements.getTypeElement(module, LOMBOK) != null;
    }

    /** Adds what an analysed type calls; and all of it, if no round has shown it. */
    void addAnalysed(String name, TypeElement type, CompilationUnitTree file) {
        if (types.add(name)) {
            written.add(name);
            declarations.addRound(List.of(type));
        }
        if (calls.isPresent()) {
            calls.get().addType(type, file, declarations);
        }
    }

    /** The qualified names of the types of all rounds. */
    Set<String> types() {
        return Set.copyOf(types);
    }

    /** What the rounds have shown, as places name it: types, and packages by their {@code package-info}. */
    Set<String> compiled() {
        Set<String> names = new LinkedHashSet<>(types);
        for (String name : packages) {
            names.add(PackageInfoNames.of(name));
        }
        return names;
    }

    /** The qualified names of the types of the first round: no processor has generated these. */
    Set<String> firstTypes() {
        return firstTypes;
    }

    /** What of it no processor has generated. */
    Set<String> written() {
        return Set.copyOf(written);
    }

    /** Whether all that was seen could be resolved. */
    boolean areClear() {
        return clear && (calls.isEmpty() || calls.get().unresolved().isEmpty());
    }

    /** What could not be resolved, in the order of the sources. */
    List<Unresolved> unresolved() {
        List<Unresolved> all = new ArrayList<>(declarations.unresolved());
        if (calls.isPresent()) {
            all.addAll(calls.get().unresolved());
        }
        all.sort(Placed.ORDER);
        return all;
    }

    /** What was seen so far, be it all or not. */
    Evidence soFar() {
        return declarations.evidence(false);
    }

    /** What the rounds have shown, and no calls: so it is not all. */
    Evidence declarations() {
        return declarations.evidence(clear && calls.isPresent());
    }

    /**
     * The declarations and the calls.
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

    /** Whether Eclipse compiles but a part of the sources. */
    boolean partial() {
        return earlier.isPresent();
    }

    /** Every {@code @AddonDescriptor} of this compilation; if it has none, and is but a part, that of the others. */
    List<DescriptorReference> references(Evidence evidence) {
        if (!evidence.references().isEmpty() || !partial()) {
            return evidence.references();
        }
        return inClassFiles(earlier.orElseThrow().mentioning(AnnotationNames.ADDON_DESCRIPTOR))
                .references();
    }

    /** What class files declare, as far as the compiler finds them. */
    Evidence inClassFiles(Collection<String> names) {
        RequirementCollector others = new RequirementCollector(Optional.empty(), clients);
        for (String name : names) {
            Optional<Element> element = element(name);
            if (element.isPresent()) {
                others.addRound(List.of(element.get()));
            }
        }
        return others.evidence(false);
    }

    /** The type of this name, or the package of this {@code package-info}. */
    Optional<Element> element(String name) {
        return Optional.ofNullable(
                PackageInfoNames.isOne(name)
                        ? elements.getPackageElement(PackageInfoNames.packageName(name))
                        : elements.getTypeElement(name));
    }

    /** The module of the {@code @AddonDescriptor}, else of the first type; nothing where that module has no name. */
    Optional<String> module() {
        List<DescriptorReference> references = declarations.evidence(false).references();
        Optional<String> type = references.isEmpty()
                ? types.stream().findFirst()
                : Optional.of(references.get(0).place().type());
        return type.flatMap(this::element)
                .map(elements::getModuleOf)
                .filter(module -> !module.isUnnamed())
                .map(module -> module.getQualifiedName().toString());
    }

    private List<Element> roots() {
        List<Element> roots = new ArrayList<>();
        for (String name : compiled()) {
            Optional<Element> root = element(name);
            if (root.isPresent()) {
                roots.add(root.get());
            }
        }
        return roots;
    }
}
