/** Papers as citations: BibTeX, RIS, CSL-JSON, schema.org, and the tags by which search engines for scholarly works know a paper. */
@NullMarked
package org.papergraph.citation;

import org.jspecify.annotations.NullMarked;
