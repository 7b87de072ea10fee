/** Papergraph's own graph in RDF, read again. */
@NullMarked
package org.papergraph.reader.rdf;

import org.jspecify.annotations.NullMarked;
