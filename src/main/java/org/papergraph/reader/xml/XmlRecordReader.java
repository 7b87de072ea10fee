package org.papergraph.reader.xml;

import org.papergraph.reader.bibliography.BibliographicRecord;

/** What the elements of one format say of papers, in one reading of a document. */
interface XmlRecordReader {

    /** Hands on the records of an element, or the reason why it has none. */
    void read(XmlElement element, Sink sink);

    /** Hands on records that were kept until all elements of the document are known. */
    default void end(Sink sink) {
    }

    /** Takes what one element of a document holds: records, and reasons why there is none. */
    interface Sink {

        void accept(BibliographicRecord record);

        /** @param reason a clause, such as {@code the record is deleted} */
        void leaveOut(XmlElement element, String reason);
    }
}
