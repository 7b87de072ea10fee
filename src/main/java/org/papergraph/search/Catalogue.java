package org.papergraph.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cards of all things that can be found, up to a number of each kind.
 *
 * @param state of the store that it tells of
 * @param cards by kind, in the order in which they are browsed
 * @param byIri all of them
 */
public record Catalogue(String state, Map<SearchableType, List<CatalogueEntry>> cards, Map<String, CatalogueEntry> byIri) {

    public static Catalogue of(String state, Map<SearchableType, List<CatalogueEntry>> cards) {
        Map<String, CatalogueEntry> byIri = new HashMap<>();
        cards.values().forEach(list -> list.forEach(card -> byIri.put(card.iri(), card)));
        return new Catalogue(state, Map.copyOf(cards), byIri);
    }

    public List<CatalogueEntry> of(SearchableType kind) {
        return cards.getOrDefault(kind, List.of());
    }

    Optional<CatalogueEntry> card(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}
