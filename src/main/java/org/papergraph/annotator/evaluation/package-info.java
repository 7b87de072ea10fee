/** The quality of a model, of a second annotator and of the identity of concepts, measured against what people marked. */
@NullMarked
package org.papergraph.annotator.evaluation;

import org.jspecify.annotations.NullMarked;
