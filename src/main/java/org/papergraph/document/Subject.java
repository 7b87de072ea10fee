package org.papergraph.document;

import java.util.List;

/**
 * A concept of a vocabulary that a document states as a subject of a paper.
 *
 * @param label of the concept, as the document writes it
 * @param iri of the concept in its vocabulary; empty where the document gives none
 * @param matches IRIs of the same concept elsewhere, such as in Wikidata
 */
public record Subject(String label, Vocabulary vocabulary, String iri, List<String> matches) {

    public Subject {
        matches = List.copyOf(matches);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a subject needs a label");
        }
    }

    /** Vocabularies of subjects. */
    public enum Vocabulary {
        /** Medical Subject Headings */
        MESH,
        /** topics and concepts of OpenAlex */
        OPENALEX,
        /** subjects of arXiv, such as {@code cs.LG} */
        ARXIV,
        /** fields of study of Semantic Scholar */
        SEMANTIC_SCHOLAR,
        /** keywords that a paper gives, of no list */
        KEYWORD,
        /** collections and headings under which the owner of a list keeps papers */
        COLLECTION,
        /** the terms of any other list */
        OTHER
    }
}
