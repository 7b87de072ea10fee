package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.papergraph.graph.ResourceType;
import org.papergraph.resource.Labels;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Search;
import org.papergraph.web.view.ResourceUrls;

/**
 * A resource as agents are told of it.
 *
 * @param kind in a word, such as {@code paper}
 * @param name its title or preferred name, empty where it has none
 */
record NamedResource(String iri, String kind, String name) {

    static NamedResource of(CatalogueEntry entry, Search search) {
        return new NamedResource(entry.iri(), entry.kind().label(), search.name(entry));
    }

    /** The label of the type of a class's instances; of any other class, its local name in words. */
    static String kind(String type) {
        return ResourceType.ofClass(type)
                .filter(ResourceType::isSearchable)
                .map(ResourceType::label)
                .orElseGet(() -> Labels.words(type).toLowerCase(Locale.ROOT));
    }

    /** Its name, kind and IRI, and where its page is for the agent. */
    ObjectNode json(ResourceUrls addresses, String site) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!name.isEmpty()) {
            json.put("name", name);
        }
        json.put("kind", kind).put("iri", iri);
        return site.isEmpty() || !addresses.keys().isOwn(iri) ? json : json.put("url", site + addresses.page(iri));
    }

    /** For messages: {@code "name" (kind, IRI)}. */
    String inWords() {
        return name.isEmpty() ? "<" + iri + "> (" + kind + ")" : '"' + name + "\" (" + kind + ", " + iri + ")";
    }
}
