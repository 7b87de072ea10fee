package org.papergraph.reader.xml;

/** What the elements of one format say of papers, in one reading of a document. */
interface XmlRecordReader {

    /** Hands on the records of an element, or the reason why it has none. */
    void read(XmlElement element, XmlRecordSink sink);

    /** Hands on records that were kept until all elements of the document are known. */
    default void end(XmlRecordSink sink) {
    }
}
