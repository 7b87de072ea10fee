package org.papergraph.reader.json;

import org.papergraph.reader.bibliography.BibliographicRecord;

/** A format of records in JSON: where they stand, how they look and what their fields mean. */
interface JsonFormat extends ElementScanner.ListKeys {

    /** True if an object looks like a record of this format; the object may lack the fields behind the first ones. */
    boolean recognises(JsonFields record);

    /** True if an object is part of the format but no work, such as a note. */
    default boolean isNoWork(JsonFields record) {
        return false;
    }

    /**
     * What a record says of its work.
     *
     * @param around the fields that stand before the records in the object of their list
     * @param line where the record begins
     */
    BibliographicRecord read(JsonFields record, JsonFields around, int line);
}
