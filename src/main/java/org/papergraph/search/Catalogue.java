package org.papergraph.search;

import java.util.ArrayList;
import java.util.EnumMap;
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
 * @param papers by their years, and by the keys of their authors and venues, in the order of the papers
 */
public record Catalogue(Map<ResourceType, List<CatalogueEntry>> entries, Map<String, CatalogueEntry> byIri, Map<Facet, Map<String, List<CatalogueEntry>>> papers) {

    /** The facets by which papers are looked up. */
    private static final List<Facet> LOOKED_UP = List.of(Facet.YEAR, Facet.VENUE, Facet.AUTHOR);

    public static Catalogue of(Map<ResourceType, List<CatalogueEntry>> entries) {
        Map<String, CatalogueEntry> byIri = new HashMap<>();
        entries.values().forEach(list -> list.forEach(entry -> byIri.put(entry.iri(), entry)));
        return new Catalogue(Map.copyOf(entries), byIri, papers(entries.getOrDefault(ResourceType.PAPER, List.of())));
    }

    private static Map<Facet, Map<String, List<CatalogueEntry>>> papers(List<CatalogueEntry> papers) {
        Map<Facet, Map<String, List<CatalogueEntry>>> found = new EnumMap<>(Facet.class);
        for (Facet facet : LOOKED_UP) {
            Map<String, List<CatalogueEntry>> byValue = new HashMap<>();
            papers.forEach(paper -> paper.values(facet).forEach(value -> byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(paper)));
            found.put(facet, byValue);
        }
        return found;
    }

    /** The papers of a year, an author or a venue, the newest first. */
    List<CatalogueEntry> papers(Facet facet, String value) {
        return papers.get(facet).getOrDefault(value, List.of());
    }

    public List<CatalogueEntry> of(ResourceType type) {
        return entries.getOrDefault(type, List.of());
    }

    Optional<CatalogueEntry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}
