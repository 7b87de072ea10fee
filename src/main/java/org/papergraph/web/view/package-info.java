/** The shared parts of pages: the renderer and layout, links and labels, the plot, URLs, RDF formats. */
@NullMarked
package org.papergraph.web.view;

import org.jspecify.annotations.NullMarked;
