package org.papergraph.reader;

import java.util.List;
import java.util.function.Consumer;
import org.papergraph.document.DocumentFormat;
import org.papergraph.document.Item;

/** Reads one format. */
interface FormatReader {

    DocumentFormat format();

    /** Whether a document that begins with these lines has this format. */
    boolean recognises(List<Line> beginning);

    /**
     * Reads to the end and hands on what it finds, in the order of the document.
     *
     * @param source the document's name, for problems
     */
    void read(Lines lines, String source, Consumer<Item> sink);
}
