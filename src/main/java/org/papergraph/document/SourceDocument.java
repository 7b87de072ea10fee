package org.papergraph.document;

/**
 * A document that entries come from.
 *
 * @param name its file name, with the folders between it and the folder that was ingested
 * @param sha256 64 hexadecimal digits, of its bytes after decompression
 */
public record SourceDocument(String name, String sha256) {

    private static final int KEY_DIGITS = 16;

    /** The digits that name the document in references and IRIs. */
    public String key() {
        return sha256.substring(0, KEY_DIGITS);
    }
}
