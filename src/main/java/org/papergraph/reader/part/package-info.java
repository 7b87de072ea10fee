/** The parts of a document into which files of several formats were joined, each to be read in its own format. */
@NullMarked
package org.papergraph.reader.part;

import org.jspecify.annotations.NullMarked;
