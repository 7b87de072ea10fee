/** Identifiers in running text, and those by which preprints are known. */
@NullMarked
package org.papergraph.document.identifier;

import org.jspecify.annotations.NullMarked;
