package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An index of the names of concepts in entries in memory. */
public final class ConceptNameList implements ConceptIndex {

    private final Map<ConceptName, Map<String, Long>> expansions = new HashMap<>();

    private final Map<Expansion, List<EntryNames>> defining = new HashMap<>();

    private final Set<ConceptName> used = new HashSet<>();
    private long state;

    /** Adds the names of an entry. */
    public void add(EntryNames entry) {
        state++;
        used.addAll(entry.used());
        entry.expansions().forEach(introduced -> defining.computeIfAbsent(introduced, key -> new ArrayList<>()).add(entry));
        entry.expansions().forEach(introduced ->
                expansions.computeIfAbsent(introduced.shortForm(), key -> new TreeMap<>()).merge(introduced.longKey(), 1L, Long::sum));
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        return Map.copyOf(expansions.getOrDefault(shortForm, Map.of()));
    }

    @Override
    public List<EntryContext> defining(ConceptName shortForm, String longKey) {
        return defining.getOrDefault(new Expansion(shortForm, longKey), List.of()).stream().map(EntryNames::context).toList();
    }

    @Override
    public long state() {
        return state;
    }

    @Override
    public boolean isUsed(ConceptName name) {
        return used.contains(name);
    }
}
