/** What is needed to cite a paper, in the formats of reference managers and search engines. */
@NullMarked
package org.papergraph.server.citation;

import org.jspecify.annotations.NullMarked;
