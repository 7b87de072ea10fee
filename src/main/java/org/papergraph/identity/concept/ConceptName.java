package org.papergraph.identity.concept;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;

/**
 * A name of concepts of one kind, short or long: what it names among methods says nothing about datasets.
 *
 * @param key its {@link ConceptKey}
 */
public record ConceptName(EntityType type, String key) implements Comparable<ConceptName> {

    public ConceptName withKey(String other) {
        return new ConceptName(type, other);
    }

    /** The name as each type, its own first. */
    List<ConceptName> ofAnyType() {
        return Stream.concat(Stream.of(type), Stream.of(EntityType.values())).distinct().map(each -> new ConceptName(each, key)).toList();
    }

    /** The name without articles inside: {@code llm as judge} of {@code llm as a judge}. */
    ConceptName withoutArticles() {
        return withKey(KeyForm.of(key).withoutArticles());
    }

    boolean isOfSeveralWords() {
        return key.indexOf(' ') > 0;
    }

    /** The name without one generic head, without two, and so on; the longest first. */
    List<ConceptName> withoutGenericHeads() {
        return HeadWord.withoutGenericHead(key).stream().map(this::withKey).toList();
    }

    @Override
    public int compareTo(ConceptName other) {
        return Comparator.comparing(ConceptName::type).thenComparing(ConceptName::key).compare(this, other);
    }
}
