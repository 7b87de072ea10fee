package org.papergraph.reader.format;

import java.io.IOException;
import java.util.function.Consumer;
import org.papergraph.document.Item;

/** Reads one format. */
public interface FormatReader {

    /** True if a document that begins so has this format. */
    boolean recognises(Beginning beginning);

    /** True if a document that begins so and has no other format may have this one where a user says so, though its look does not tell it. */
    default boolean admits(Beginning beginning) {
        return recognises(beginning);
    }

    /**
     * Reads to the end and hands on entries and problems, in the order of the document.
     *
     * @param source the document's name, for problems
     * @throws IOException if the bytes cannot be read; one that they hold no such document is a problem
     */
    void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException;
}
