package org.papergraph.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.search.RankedEntries.RankedEntry;

/**
 * The entries that are left of those found when facets are chosen.
 *
 * @param of the number of entries found
 * @param left those that all chosen facets find
 * @param counts by facet and value, the number of entries that value leaves beside the other chosen ones
 * @param without by facet, how many more entries letting go of its value would leave
 */
public record FacetedResults(
        int of, List<RankedEntry> left, Map<Facet, Map<String, Integer>> counts, Map<Facet, Integer> without) {

    public static FacetedResults of(List<RankedEntry> found, Map<Facet, String> chosen) {
        FacetedResults narrowing = new FacetedResults(
                found.size(), new ArrayList<>(), new EnumMap<>(Facet.class), new EnumMap<>(Facet.class));
        for (Facet facet : Facet.values()) {
            narrowing.counts.put(facet, new HashMap<>());
        }
        found.forEach(each -> narrowing.add(each, against(each.entry(), chosen)));
        return narrowing;
    }

    /** Counts all entries of each type, beyond those found. */
    public FacetedResults withTypes(Map<String, Integer> sizes) {
        Map<Facet, Map<String, Integer>> other = new EnumMap<>(counts);
        other.put(Facet.TYPE, sizes);
        return new FacetedResults(of, left, other, without);
    }

    /** @param against the chosen facets that do not find the entry */
    private void add(RankedEntry found, List<Facet> against) {
        if (against.isEmpty()) {
            left.add(found);
            counts.forEach((facet, values) -> count(found.entry(), facet, values));
        } else if (against.size() == 1) {
            Facet only = against.get(0);
            without.merge(only, 1, Integer::sum);
            count(found.entry(), only, counts.get(only));
        }
    }

    private static void count(CatalogueEntry entry, Facet facet, Map<String, Integer> values) {
        entry.values(facet).forEach(value -> values.merge(value, 1, Integer::sum));
    }

    private static List<Facet> against(CatalogueEntry entry, Map<Facet, String> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        return chosen.entrySet().stream()
                .filter(each -> !entry.values(each.getKey()).contains(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
