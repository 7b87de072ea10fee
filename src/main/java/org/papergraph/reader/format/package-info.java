/** The contract of a reader of one format, and the content of a document as bytes, as characters, or as lines in Unicode NFC. */
@NullMarked
package org.papergraph.reader.format;

import org.jspecify.annotations.NullMarked;
