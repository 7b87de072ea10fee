package org.papergraph.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.entry.AnnotatedEntry;

/** What entries in memory introduce abbreviations for. */
public final class AbbreviationList implements AbbreviationIndex {

    private final Map<String, Map<String, Long>> expansions = new HashMap<>();

    /** Adds the abbreviations of an entry. */
    public void add(AnnotatedEntry entry) {
        ConceptIdentity.introduced(entry).forEach((shortKey, longKey) ->
                expansions.computeIfAbsent(shortKey, key -> new TreeMap<>()).merge(longKey, 1L, Long::sum));
    }

    @Override
    public Map<String, Long> expansions(String shortKey) {
        return Map.copyOf(expansions.getOrDefault(shortKey, Map.of()));
    }
}
