package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.graph.ResourceType;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.ResourceUrls;

/**
 * A thing of the graph.
 *
 * @param kind in a word, such as {@code paper}
 * @param name its title or preferred name, empty where it has none
 */
record NamedResource(String iri, String kind, String name) {

    static NamedResource of(ObjectNode row) {
        return new NamedResource(row.path("iri").asText(), kind(row.path("class").asText()), row.path("name").asText());
    }

    /** The label of the type of a class's instances; of any other class, its local name in words. */
    static String kind(String type) {
        return ResourceType.ofClass(type)
                .filter(ResourceType::isSearchable)
                .map(ResourceType::label)
                .orElseGet(() -> Labels.words(type).toLowerCase(Locale.ROOT));
    }

    /** The classes of some kinds, or of all searchable ones where none is given, for VALUES of a query: IRIs in angle brackets. */
    static String classes(Collection<String> kinds) {
        return ResourceType.searchable().stream()
                .filter(type -> kinds.isEmpty() || kinds.contains(type.label()))
                .flatMap(type -> type.classes().stream())
                .map(each -> "<" + each.getURI() + ">")
                .collect(Collectors.joining());
    }

    /** Its name, kind and IRI, and where its page is for the agent. */
    ObjectNode json(ResourceUrls addresses, String site) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!name.isEmpty()) {
            json.put("name", name);
        }
        json.put("kind", kind).put("iri", iri);
        return site.isEmpty() || !addresses.isOwn(iri) ? json : json.put("url", site + addresses.page(iri));
    }

    /** For messages: {@code "name" (kind, IRI)}. */
    String inWords() {
        return name.isEmpty() ? "<" + iri + "> (" + kind + ")" : '"' + name + "\" (" + kind + ", " + iri + ")";
    }
}
