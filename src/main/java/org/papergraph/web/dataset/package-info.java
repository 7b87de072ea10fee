/** The published graph as a whole: VoID and DCAT, the ontology, the sitemap. */
@NullMarked
package org.papergraph.web.dataset;

import org.jspecify.annotations.NullMarked;
