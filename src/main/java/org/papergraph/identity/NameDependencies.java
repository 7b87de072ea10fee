package org.papergraph.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What identity asks about the names of one entry; an index that knows nothing and remembers the questions. */
public final class NameDependencies implements ConceptIndex {

    private final boolean every;
    private final Set<ConceptName> shortForms = new TreeSet<>();
    private final Set<ConceptName> names = new TreeSet<>();

    /**
     * @param every whether to make believe that every name is used, so that all that might be asked is asked
     */
    NameDependencies(boolean every) {
        this.every = every;
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        shortForms.add(shortForm);
        return Map.of();
    }

    @Override
    public boolean isUsed(ConceptName name) {
        names.add(name);
        return every;
    }

    /** The short forms whose meaning other entries decide, sorted. */
    public Set<ConceptName> shortForms() {
        return shortForms;
    }

    /** The names of which it matters whether some entry uses them, sorted. */
    public Set<ConceptName> names() {
        return names;
    }
}
