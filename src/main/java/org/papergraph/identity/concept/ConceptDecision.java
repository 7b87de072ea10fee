package org.papergraph.identity.concept;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person decided on how a concept is shown.
 *
 * @param hidden true if no list, map, facet or search shows it
 * @param label that it is shown under, or empty where its papers decide
 * @param reason that the person gave, or those for hiding and for the label; or empty
 */
public record ConceptDecision(boolean hidden, String label, String reason) {

    /** No decision. */
    public static final ConceptDecision NONE = new ConceptDecision(false, "", "");

    /** Hides the concept. */
    public ConceptDecision hide(String why) {
        return new ConceptDecision(true, label, label.isEmpty() ? why : joined(why));
    }

    /** Shows a hidden concept again. */
    public ConceptDecision show() {
        return new ConceptDecision(false, label, label.isEmpty() ? "" : reason);
    }

    /** Shows the concept under another label. */
    public ConceptDecision rename(String other, String why) {
        return new ConceptDecision(hidden, other, hidden ? joined(why) : why);
    }

    /** The reason of the decision that stands, and that of the one beside it. */
    private String joined(String why) {
        return Stream.of(reason, why.strip()).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    /** Leaves the label to the papers again. */
    public ConceptDecision unname() {
        return new ConceptDecision(hidden, "", hidden ? reason : "");
    }

    public boolean isNone() {
        return !hidden && label.isEmpty();
    }
}
