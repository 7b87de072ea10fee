/** Reads vocabularies of others, in RDF, XML or CSV, to statements on their terms. */
@NullMarked
package org.papergraph.vocabulary;

import org.jspecify.annotations.NullMarked;
