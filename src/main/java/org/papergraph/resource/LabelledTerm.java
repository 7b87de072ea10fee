package org.papergraph.resource;

/**
 * An RDF term with words for people.
 *
 * @param iri empty for a literal and where there is no term
 */
public record LabelledTerm(String label, String iri) {

    public static final LabelledTerm NONE = new LabelledTerm("", "");

    public static LabelledTerm literal(String text) {
        return new LabelledTerm(text, "");
    }

    public boolean isIri() {
        return !iri.isEmpty();
    }
}
