package org.papergraph.ingest.state;

import java.util.List;
import org.papergraph.identity.concept.ConceptName;

/**
 * The use of a concept by one paper.
 *
 * @param name under which the concept stands in the graph
 * @param direct true if the paper is linked to the concept directly, by a confidence that suffices
 * @param mentions number of mentions
 * @param forms {@link org.papergraph.identity.wording.SurfaceForm#line lines} of the names that the paper writes for the concept
 */
public record ConceptUse(ConceptName name, boolean direct, long mentions, List<String> forms) {

    public ConceptUse {
        forms = List.copyOf(forms);
    }
}
