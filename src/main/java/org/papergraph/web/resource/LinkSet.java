package org.papergraph.web.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.web.http.WebLink;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceUrls;

/**
 * The links of a resource's page and data in one document (RFC 9264).
 *
 * @param contexts links by the path of the document that has them, the page first
 */
record LinkSet(Map<String, List<WebLink>> contexts) {

    static final String JSON = "application/linkset+json";
    static final List<String> OFFERS = List.of(JSON, "application/linkset");

    static LinkSet of(String iri, ResourceUrls urls, Signposts signposts) {
        Map<String, List<WebLink>> contexts = new LinkedHashMap<>();
        contexts.put(urls.page(iri), signposts.fromPage(iri));
        Arrays.stream(RdfFormat.values())
                .forEach(format -> contexts.put(urls.data(iri, format.extension()), signposts.fromData(iri)));
        return new LinkSet(contexts);
    }

    /**
     * The document in one of the media types offered.
     *
     * @param origin scheme and host of the server as the client knows it
     */
    String write(String mediaType, String origin) {
        return mediaType.equals(JSON) ? json(origin).toPrettyString() : text(origin);
    }

    private ObjectNode json(String origin) {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        ArrayNode members = set.putArray("linkset");
        contexts.forEach((path, links) -> {
            ObjectNode context = members.addObject().put("anchor", origin + path);
            links.forEach(link -> addTarget(origin, link, context.withArray(link.relation()).addObject()));
        });
        return set;
    }

    private static void addTarget(String origin, WebLink link, ObjectNode target) {
        target.put("href", absolute(origin, link));
        if (!link.type().isEmpty()) {
            target.put("type", link.type());
        }
    }

    private String text(String origin) {
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
