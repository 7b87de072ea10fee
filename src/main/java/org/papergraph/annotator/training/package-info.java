/** From annotated texts to a model: the corpus, reviews of what a model found, cross-validation, training. */
@NullMarked
package org.papergraph.annotator.training;

import org.jspecify.annotations.NullMarked;
