package org.papergraph.identity.concept;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index of given expansions by short form, whatever its kind, and of the keys of names in use. */
record KnownNames(Map<String, Map<String, Long>> expansions, Set<String> used) implements ConceptIndex {

    static KnownNames none() {
        return new KnownNames(Map.of(), Set.of());
    }

    static KnownNames shortForm(String key, Map<String, Long> expansions) {
        return new KnownNames(Map.of(key, expansions), Set.of());
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        return expansions.getOrDefault(shortForm.key(), Map.of());
    }

    @Override
    public List<EntryContext> defining(ConceptName shortForm, String longKey) {
        return List.of();
    }

    @Override
    public long state() {
        return 0;
    }

    @Override
    public boolean isUsed(ConceptName name) {
        return used.contains(name.key());
    }
}
