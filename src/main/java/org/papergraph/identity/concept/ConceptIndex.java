package org.papergraph.identity.concept;

import java.util.List;
import java.util.Map;

/** Looks up how all entries together use the names of concepts. */
public interface ConceptIndex {

    /** The keys of the long forms that entries define for a short form, with the number of entries. */
    Map<String, Long> expansions(ConceptName shortForm);

    /** The words of entries that define a short form so, of some where there are many. */
    List<EntryContext> defining(ConceptName shortForm, String longKey);

    /** A number that is another one after each change of what entries use and define, so that what was found with the same number still holds. */
    long state();

    /** True if some entry uses exactly this name. */
    boolean isUsed(ConceptName name);
}
