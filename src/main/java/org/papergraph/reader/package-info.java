/** Reads a document in one format into a stream of entries and problems, one class a format. */
@NullMarked
package org.papergraph.reader;

import org.jspecify.annotations.NullMarked;
