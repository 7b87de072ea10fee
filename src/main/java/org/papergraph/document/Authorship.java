package org.papergraph.document;

/**
 * That somebody is an author of an entry.
 *
 * @param position place in the author list, from 1; 0 where the document does not show it
 */
public record Authorship(PersonName name, int position) {

    /** The position of an author whom the document does not show in its list. */
    public static final int HIDDEN = 0;
}
