package org.papergraph.web.search;

import java.util.List;
import org.papergraph.search.Facet;

/** A facet with the values that leave most, those that are chosen included. */
record FacetChoices(Facet facet, List<Choice> choices) {

    public FacetChoices {
        choices = List.copyOf(choices);
    }
}
