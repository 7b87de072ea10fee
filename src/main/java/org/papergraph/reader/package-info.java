/** The front door to documents: recognises the format of a document and reads it into a stream of entries and problems. */
@NullMarked
package org.papergraph.reader;

import org.jspecify.annotations.NullMarked;
