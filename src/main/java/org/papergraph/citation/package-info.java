/** Papers as citations: BibTeX, RIS, schema.org, and the tags by which search engines for scholarly works know a paper. */
@NullMarked
package org.papergraph.citation;

import org.jspecify.annotations.NullMarked;
