package org.papergraph.reader.format;

import java.nio.charset.Charset;

/**
 * The encoding of a document.
 *
 * @param assumed true if neither a mark nor a declaration nor the form of its bytes says so, but its words
 * @param contradicted name of the encoding that the document declares where the form of its bytes says another; empty where it does not
 */
record DocumentEncoding(Charset charset, boolean assumed, String contradicted) {

    static DocumentEncoding of(Charset charset) {
        return new DocumentEncoding(charset, false, "");
    }
}
