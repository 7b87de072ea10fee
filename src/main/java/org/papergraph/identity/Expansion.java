package org.papergraph.identity;

import java.util.Comparator;

/**
 * What a short form stands for where it is introduced.
 *
 * @param longKey the {@link ConceptKey} of the long form
 */
public record Expansion(ConceptName shortForm, String longKey) implements Comparable<Expansion> {

    @Override
    public int compareTo(Expansion other) {
        return Comparator.comparing(Expansion::shortForm).thenComparing(Expansion::longKey).compare(this, other);
    }
}
