package org.papergraph.reader.part;

import java.util.Optional;

/** Recognises the formats of texts, for the search for the parts of a document. */
public interface Recognition {

    /** The label of the format of a document that begins so. */
    Optional<String> format(byte[] beginning);

    /** True if a line names columns of a table of papers, so that it is the header of one wherever it stands. */
    boolean isTableHeader(String line);

    /** The index within a line where such a header begins behind other text; negative where none does. */
    int headerWithin(String line);

    /** True if a line holds identifiers of papers alone. */
    boolean isIdentifiers(String line);
}
