package org.papergraph.identity;

import java.util.Comparator;
import org.papergraph.entry.EntityType;

/**
 * An abbreviation of concepts of one kind: what it means for methods says nothing about what it means for datasets.
 *
 * @param key the {@link ConceptKey} of the abbreviation
 */
public record ShortForm(EntityType type, String key) implements Comparable<ShortForm> {

    @Override
    public int compareTo(ShortForm other) {
        return Comparator.comparing(ShortForm::type).thenComparing(ShortForm::key).compare(this, other);
    }
}
