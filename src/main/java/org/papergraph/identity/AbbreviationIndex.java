package org.papergraph.identity;

import java.util.Map;

/** Looks up what abbreviations are introduced for. */
public interface AbbreviationIndex {

    /** The keys of the long forms that entries introduce a short form for, with the number of entries. */
    Map<String, Long> expansions(ShortForm shortForm);
}
