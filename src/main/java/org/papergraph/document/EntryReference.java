package org.papergraph.document;

import java.io.Serializable;

/**
 * Names an entry of a document.
 *
 * @param source first 16 hexadecimal digits of the document's SHA-256
 * @param number place in the document, from 1
 */
public record EntryReference(String source, int number) implements Comparable<EntryReference>, Serializable {

    @Override
    public int compareTo(EntryReference other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Integer.compare(number, other.number);
    }
}
