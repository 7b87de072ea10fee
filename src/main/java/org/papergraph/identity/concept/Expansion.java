package org.papergraph.identity.concept;

import java.util.Comparator;
import java.util.List;

/**
 * The definition of a short form.
 *
 * @param longKey the {@link ConceptKey} of the long form
 */
public record Expansion(ConceptName shortForm, String longKey) implements Comparable<Expansion> {

    /** The names on whose use in any entry the meaning of the short form depends. */
    public List<ConceptName> dependencies() {
        return shortForm.withKey(longKey).withoutGenericHeads();
    }

    @Override
    public int compareTo(Expansion other) {
        return Comparator.comparing(Expansion::shortForm).thenComparing(Expansion::longKey).compare(this, other);
    }
}
