package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.papergraph.web.view.ResourceUrls;

/**
 * A thing of the graph.
 *
 * @param kind in a word, such as {@code paper}
 * @param name its title or preferred name, empty where it has none
 */
record NamedResource(String iri, String kind, String name) {

    static NamedResource of(ObjectNode row) {
        return new NamedResource(row.path("iri").asText(), Kinds.of(row.path("class").asText()), row.path("name").asText());
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
