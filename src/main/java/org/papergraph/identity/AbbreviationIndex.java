package org.papergraph.identity;

import java.util.Map;

/** Looks up what abbreviations are introduced for. */
public interface AbbreviationIndex {

    /** For the key of a short form, the keys of the long forms that entries introduce it for, with the number of entries. */
    Map<String, Long> expansions(String shortKey);
}
