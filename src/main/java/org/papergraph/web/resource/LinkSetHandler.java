package org.papergraph.web.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.WebLink;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceReader;
import org.papergraph.web.view.ResourceUrls;

/** {@code /linkset/type/key}: all links of a thing's page and data in one document (RFC 9264). */
public final class LinkSetHandler implements Handler {

    static final String JSON = "application/linkset+json";
    private static final String TEXT = "application/linkset";
    private static final List<String> OFFERS = List.of(JSON, TEXT);
    private static final String PREFIX = "/linkset/";

    private final ResourceReader reader;
    private final ResourceUrls addresses;
    private final Signposts signposts;
    private final ErrorPages messages;

    public LinkSetHandler(ResourceReader reader, ResourceUrls addresses, Signposts signposts, ErrorPages messages) {
        this.reader = reader;
        this.addresses = addresses;
        this.signposts = signposts;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public Optional<String> representation(Request request) {
        return request.accept().best(OFFERS);
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(reader.find(request.after(PREFIX))
                .map(iri -> representation(request)
                        .map(type -> answer(type, request.origin(), iri))
                        .orElseGet(() -> Response.notAcceptable(OFFERS)))
                .orElseGet(() -> messages.notFound(request)));
    }

    private Response answer(String type, String origin, String iri) {
        Map<String, List<WebLink>> contexts = contexts(iri);
        String text = type.equals(JSON) ? json(origin, contexts).toPrettyString() : text(origin, contexts);
        return Response.of(200, type, text + "\n").negotiated();
    }

    /** Links by the path of the document that has them. */
    private Map<String, List<WebLink>> contexts(String iri) {
        Map<String, List<WebLink>> contexts = new LinkedHashMap<>();
        contexts.put(addresses.page(iri), signposts.fromPage(iri));
        Arrays.stream(RdfFormat.values())
                .forEach(format -> contexts.put(addresses.data(iri, format.extension()), signposts.fromData(iri)));
        return contexts;
    }

    private static ObjectNode json(String origin, Map<String, List<WebLink>> contexts) {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        ArrayNode members = set.putArray("linkset");
        contexts.forEach((path, links) -> {
            ObjectNode context = members.addObject().put("anchor", origin + path);
            links.forEach(link -> target(origin, link, context.withArray(link.relation()).addObject()));
        });
        return set;
    }

    private static void target(String origin, WebLink link, ObjectNode target) {
        target.put("href", absolute(origin, link));
        if (!link.type().isEmpty()) {
            target.put("type", link.type());
        }
    }

    private static String text(String origin, Map<String, List<WebLink>> contexts) {
        return contexts.entrySet().stream()
                .flatMap(context -> context.getValue().stream()
                        .map(link -> new WebLink(link.relation(), absolute(origin, link), link.type()).header()
                                + "; anchor=\"" + origin + context.getKey() + '"'))
                .collect(Collectors.joining(",\n"));
    }

    private static String absolute(String origin, WebLink link) {
        return link.target().startsWith("/") ? origin + link.target() : link.target();
    }
}
