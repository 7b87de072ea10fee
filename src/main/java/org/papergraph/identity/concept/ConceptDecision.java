package org.papergraph.identity.concept;

/**
 * What a person decided on how a concept is shown.
 *
 * @param hidden true if no list, map, facet or search shows it
 * @param label that it is shown under, or empty where its papers decide
 * @param reason that the person gave, or empty
 */
public record ConceptDecision(boolean hidden, String label, String reason) {

    /** No decision. */
    public static final ConceptDecision NONE = new ConceptDecision(false, "", "");

    public ConceptDecision withHidden(boolean other, String why) {
        return new ConceptDecision(other, label, why);
    }

    public ConceptDecision withLabel(String other, String why) {
        return new ConceptDecision(hidden, other, why);
    }

    public boolean isNone() {
        return !hidden && label.isEmpty();
    }
}
