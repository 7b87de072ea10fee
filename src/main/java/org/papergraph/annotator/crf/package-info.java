/** A linear-chain conditional random field over hashed features, with word clusters and a gazetteer: training, probabilities, decoding. */
@NullMarked
package org.papergraph.annotator.crf;

import org.jspecify.annotations.NullMarked;
