/** Decides which terms of other vocabularies mean a concept of the graph. */
@NullMarked
package org.papergraph.identity.term;

import org.jspecify.annotations.NullMarked;
