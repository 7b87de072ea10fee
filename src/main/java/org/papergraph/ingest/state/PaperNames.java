package org.papergraph.ingest.state;

import java.util.List;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.NameEvidence;

/** The names of concepts that a paper uses, as the state keeps them. */
record PaperNames(List<UsedName> names) {

    PaperNames {
        names = List.copyOf(names);
    }

    /** A name with what the paper says for it. */
    record UsedName(ConceptName name, NameEvidence evidence) {
    }
}
