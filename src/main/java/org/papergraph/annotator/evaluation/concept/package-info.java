/** Measures how right it is that two mentions name one concept, by pairs with a verdict. */
@NullMarked
package org.papergraph.annotator.evaluation.concept;

import org.jspecify.annotations.NullMarked;
