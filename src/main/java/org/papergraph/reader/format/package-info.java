/** The contract of a reader of one format, and the lines of a document in Unicode NFC. */
@NullMarked
package org.papergraph.reader.format;

import org.jspecify.annotations.NullMarked;
