/** The SPARQL protocol and the Graph Store Protocol, which Fuseki speaks. */
@NullMarked
package org.papergraph.web.sparql;

import org.jspecify.annotations.NullMarked;
