/** How good a model, a second annotator and the identity of concepts are, measured against what people marked. */
@NullMarked
package org.papergraph.annotator.evaluation;

import org.jspecify.annotations.NullMarked;
