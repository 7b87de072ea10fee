package org.papergraph.web.search;

import java.util.List;
import java.util.Map;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Facet;
import org.papergraph.search.Search;
import org.papergraph.web.view.BidiText;

/** Facets that are chosen by a name, as people write in addresses, turned into the key of the resource that has the name. */
final class NamedFacets {

    private static final Map<Facet, List<ResourceType>> TYPES = Map.of(
            Facet.VENUE, List.of(ResourceType.VENUE),
            Facet.AUTHOR, List.of(ResourceType.PERSON, ResourceType.ORGANIZATION),
            Facet.METHOD, List.of(ResourceType.METHOD),
            Facet.SUBJECT, List.of(ResourceType.SUBJECT));

    private final Search search;
    private final String base;

    /** @param base the beginning of the IRIs of the store's own resources */
    NamedFacets(Search search, String base) {
        this.search = search;
        this.base = base;
    }

    /** @param notices to which is added which of several was taken, and what nothing has the name of */
    SearchRequest resolved(SearchRequest request, List<String> notices) {
        SearchRequest resolved = request;
        for (Facet facet : Facet.values()) {
            String value = request.chosen().getOrDefault(facet, "");
            if (!value.isEmpty() && TYPES.containsKey(facet) && !isKey(facet, value)) {
                resolved = resolved.with(facet, key(facet, value, notices));
            }
        }
        return resolved.onPage(request.page());
    }

    private boolean isKey(Facet facet, String value) {
        return TYPES.get(facet).stream().anyMatch(type -> search.catalogue().byIri().containsKey(iri(type, value)));
    }

    private String iri(ResourceType type, String key) {
        return base + type.segment() + "/" + key;
    }

    private String key(Facet facet, String name, List<String> notices) {
        List<CatalogueEntry> named = search.named(name).stream().filter(entry -> TYPES.get(facet).contains(entry.type())).toList();
        String quoted = "“" + BidiText.isolated(Summaries.shortened(name)) + "”";
        if (named.isEmpty()) {
            notices.add("No " + facet.parameter() + " of this store is called " + quoted + ".");
            return name;
        }
        if (named.size() > 1) {
            notices.add(named.size() + " are called " + quoted + "; this is the one with the most papers. A search for the name shows all.");
        }
        return named.get(0).iri().substring(iri(named.get(0).type(), "").length());
    }
}
