package org.papergraph.vocabulary;

/**
 * A statement of a vocabulary on one of its terms, whatever the properties that the vocabulary has for it.
 *
 * @param term IRI, or the label of a blank node that has names for a term
 * @param value a text of a label, the IRI of another term, or empty
 */
public record VocabularyStatement(Kind kind, String term, String value) {

    /** What a statement says of a term. */
    public enum Kind {
        /** the name of the term in English, or in no language */
        LABEL,
        /** another name */
        OTHER_LABEL,
        /** the value is a broader term, a superclass or a superordinate topic */
        BROADER,
        /** the value is a class that the term is an instance of, and is broader too */
        CLASS,
        /** the term is no concept, but its labels are other names of the value, which is one */
        NAMES,
        /** the value is a term of the same meaning, none of the two preferred */
        SAME_AS,
        /** a scheme, a collection, a property, or withdrawn: no term at all */
        NO_TERM
    }

    public VocabularyStatement {
        if (term.isBlank()) {
            throw new IllegalArgumentException("a statement of nothing");
        }
    }
}
