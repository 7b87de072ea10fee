package org.papergraph.identity;

import java.util.Comparator;
import org.papergraph.document.EntityType;

/**
 * A name of concepts of one kind, short or long: what it names among methods says nothing about datasets.
 *
 * @param key its {@link ConceptKey}
 */
public record ConceptName(EntityType type, String key) implements Comparable<ConceptName> {

    public ConceptName withKey(String other) {
        return new ConceptName(type, other);
    }

    @Override
    public int compareTo(ConceptName other) {
        return Comparator.comparing(ConceptName::type).thenComparing(ConceptName::key).compare(this, other);
    }
}
