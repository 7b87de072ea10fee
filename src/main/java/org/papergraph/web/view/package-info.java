/** The parts that pages share: the renderer, links and labels, plots, addresses, RDF formats. */
@NullMarked
package org.papergraph.web.view;

import org.jspecify.annotations.NullMarked;
