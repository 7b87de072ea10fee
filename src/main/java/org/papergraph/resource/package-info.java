/** The read model of single resources: a resource by its key or IRI, its properties, links in and out, papers, evidence, decisions and tombstone, as records of IRIs and labels. */
@NullMarked
package org.papergraph.resource;

import org.jspecify.annotations.NullMarked;
