/** Sends the published graph to any SPARQL store over HTTP, graph by graph, and remembers what the store acknowledged. */
@NullMarked
package org.papergraph.push;

import org.jspecify.annotations.NullMarked;
