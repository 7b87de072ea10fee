package org.papergraph.ingest.state;

import java.util.List;

/** The concepts that a paper is linked to, as the state keeps them. */
record PaperUses(List<ConceptUse> uses) {

    PaperUses {
        uses = List.copyOf(uses);
    }
}
