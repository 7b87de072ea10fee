/** Serves the store over HTTP: SPARQL, linked data and pages. */
@NullMarked
package org.papergraph.server;

import org.jspecify.annotations.NullMarked;
