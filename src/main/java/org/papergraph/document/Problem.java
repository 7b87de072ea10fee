package org.papergraph.document;

/**
 * A part of a document that could not be read; the rest of the document is ingested.
 *
 * @param source name of the document
 * @param line from 1; 0 for the whole document
 * @param reason the error and what to do, in words
 */
public record Problem(String source, int line, String reason) implements Item {

    /** {@code papers.txt:12: reason}, the form that editors and terminals recognise. */
    public String message() {
        return (line > 0 ? source + ":" + line : source) + ": " + reason;
    }
}
