package org.papergraph.identity.concept;

import java.util.Map;

/** Looks up how all entries together use the names of concepts. */
public interface ConceptIndex {

    /** The keys of the long forms that entries define for a short form, with the number of entries. */
    Map<String, Long> expansions(ConceptName shortForm);

    /** True if some entry uses exactly this name. */
    boolean isUsed(ConceptName name);
}
