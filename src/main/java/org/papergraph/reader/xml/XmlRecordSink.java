package org.papergraph.reader.xml;

import org.papergraph.reader.bibliography.BibliographicRecord;

/** Takes what one element of a document holds: records, and reasons why there is none. */
interface XmlRecordSink {

    void accept(BibliographicRecord record);

    /** @param reason a clause, such as {@code the record is deleted} */
    void leaveOut(XmlElement element, String reason);
}
