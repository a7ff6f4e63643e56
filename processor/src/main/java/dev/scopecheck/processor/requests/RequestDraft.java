package dev.scopecheck.processor.requests;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.scopecheck.core.model.Uncertainty;
import dev.scopecheck.core.platform.Endpoint;
import dev.scopecheck.core.platform.EndpointRecogniser;
import dev.scopecheck.core.platform.RecognisedPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** A text that may be the address of a request, as one type shows it; what other types add to it may not be known yet. */
public final class RequestDraft {

    /** More endpoints than these say no more than that it may be any. */
    private static final int MOST = 12;

    private final Address address;
    private final StringUse usage;
    private final TreePath tree;
    private final Tree shown;

    /**
     * What is known of an address.
     *
     * @param base what a client puts in front of it
     */
    record Address(PossibleStrings texts, PossibleStrings base) {}

    RequestDraft(Address address, StringUse usage, TreePath tree, Tree shown) {
        this.address = address;
        this.usage = usage;
        this.tree = tree;
        this.shown = shown;
    }

    /**
     * A request to the platform.
     *
     * @param name the HTTP methods and the path, as far as they are known
     * @param endpoints those that may be meant; none where there is none, or where it may be any
     */
    public record Request(String name, List<Endpoint> endpoints, Uncertainty doubt) {

        public Request {
            endpoints = List.copyOf(endpoints);
        }
    }

    /** The tree that a person would have to look at. */
    public Tree shown() {
        return shown;
    }

    TreePath tree() {
        return tree;
    }

    boolean isRequest() {
        return usage.request();
    }

    /** The method that returns the text, or the field that holds it. */
    public Optional<Element> declaration() {
        return usage.declaration();
    }

    /** The methods and fields of other types that it has texts from. */
    public Set<String> from(ForeignStrings elsewhere) {
        return elsewhere.in(address.texts());
    }

    /** The requests that it stands for, one a path. */
    public List<Request> requests(EndpointRecogniser endpoints, ForeignStrings elsewhere) {
        PossibleStrings resolved = elsewhere.resolve(address.texts());
        List<RecognisedPath> paths = recognised(endpoints, resolved);
        PossibleStrings front = elsewhere.resolve(address.base());
        boolean relative = paths.stream().noneMatch(path -> path.server() != RecognisedPath.Server.NONE);
        List<RecognisedPath> based = relative && !paths.isEmpty() && !front.isUnknown()
                ? recognised(endpoints, FormatStrings.segment(front, resolved))
                : paths;
        List<Request> requests = new ArrayList<>();
        based.stream()
                .map(path -> path.by(usage.methods()))
                .flatMap(path ->
                        path.doubt(usage.request(), usage.handled()).map(doubt -> request(path, doubt)).stream())
                .sorted(Comparator.comparing(Request::doubt))
                .filter(request ->
                        requests.stream().noneMatch(known -> known.name().equals(request.name())))
                .forEach(requests::add);
        return requests;
    }

    private static List<RecognisedPath> recognised(EndpointRecogniser endpoints, PossibleStrings texts) {
        return texts.alternatives().stream()
                .flatMap(text -> endpoints.recognise(text).stream())
                .toList();
    }

    private Request request(RecognisedPath path, Uncertainty doubt) {
        boolean open = doubt == Uncertainty.REST || doubt == Uncertainty.ENDPOINT;
        Stream<String> methods = open
                ? usage.methods().stream()
                : path.endpoints().stream().map(Endpoint::method).distinct();
        String name = Stream.of(methods.collect(Collectors.joining(", ")), path.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Request(name, open && path.endpoints().size() > MOST ? List.of() : path.endpoints(), doubt);
    }
}
