package org.papergraph.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.graph.ResourceType;

/**
 * The entries of all resources that can be found, up to a number of each type, as one version of the store has them.
 *
 * @param entries by type, in the order in which they are browsed
 * @param byIri all of them
 */
public record Catalogue(Map<ResourceType, List<CatalogueEntry>> entries, Map<String, CatalogueEntry> byIri) {

    public static Catalogue of(Map<ResourceType, List<CatalogueEntry>> entries) {
        Map<String, CatalogueEntry> byIri = new HashMap<>();
        entries.values().forEach(list -> list.forEach(entry -> byIri.put(entry.iri(), entry)));
        return new Catalogue(Map.copyOf(entries), byIri);
    }

    public List<CatalogueEntry> of(ResourceType type) {
        return entries.getOrDefault(type, List.of());
    }

    Optional<CatalogueEntry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}
