package org.papergraph.document;

/**
 * Something in a document that could not be read; the rest of the document goes in.
 *
 * @param source name of the document
 * @param line where, from 1; 0 when the whole document is meant
 * @param reason what is wrong and what to do, in words
 */
public record Problem(String source, int line, String reason) implements Item {

    /** {@code papers.txt:12: reason}, the form that editors and terminals recognise. */
    public String message() {
        return (line > 0 ? source + ":" + line : source) + ": " + reason;
    }
}
