package org.papergraph.reader.format;

import java.nio.charset.Charset;

/**
 * The encoding of a document.
 *
 * @param assumed true if neither a mark nor a declaration nor the form of its bytes says so, but its words
 */
record DocumentEncoding(Charset charset, boolean assumed) {
}
