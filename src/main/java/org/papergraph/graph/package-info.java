/** Maps annotated, identified entries to triples; mints every IRI; holds the vocabulary and the shapes. */
@NullMarked
package org.papergraph.graph;

import org.jspecify.annotations.NullMarked;
