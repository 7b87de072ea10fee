package org.papergraph.reader.format;

import java.util.List;
import java.util.function.Consumer;
import org.papergraph.document.Item;

/** Reads one format. */
public interface FormatReader {

    /** True if a document that begins with these lines has this format. */
    boolean recognises(List<Line> beginning);

    /**
     * Reads to the end and hands on entries and problems, in the order of the document.
     *
     * @param source the document's name, for problems
     */
    void read(Lines lines, String source, Consumer<Item> sink);
}
